/** Where an answer goes: to the screen, to a JSON file or standard output, to a folder. Problems go to standard error. */
import { join } from 'node:path';
import {
  colourPalette,
  escapeTerminal,
  HTML_FILE,
  type Operation,
  type OutputFile,
  PLAIN_PALETTE,
  type ReportOptions,
} from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';
import { gatherChunks, saveFile } from './save-file.ts';

export interface OutputOptions {
  readonly json?: string;
  readonly out?: string;
  readonly html?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 100;
const USUAL = 80;

/** Colour only on a terminal that wants it (https://no-color.org); the window's width, within reason. */
function viewOf({ stdout, env }: CliProcess): ReportOptions {
  const wanted = stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  // A terminal that does not know its size says 0.
  const width = stdout.isTTY && stdout.columns > 0 ? Math.min(WIDEST, stdout.columns) : USUAL;
  return { width, palette: wanted ? colourPalette() : PLAIN_PALETTE };
}

/** Files named one by one up to this number, then counted. */
const NAMED_FILES = 3;

/** Saves every file of an answer into a folder and says which. */
function saveFolder(folder: string, files: readonly OutputFile[]): string[] {
  const paths = files.map((file) => saveFile(join(folder, file.name), file.render()));
  const [first = folder, ...rest] = paths;
  return rest.length < NAMED_FILES ? paths : [first, `${rest.length} reports beside it`];
}

/** Writes what the options ask for. Without any, the report goes to standard output. */
export function writeAnswer(operation: Operation, output: unknown, options: OutputOptions, io: CliProcess): void {
  const outcome = operation.outcomeOf(output);
  const silent = options.quiet === true || options.json === '-' || outcome === 'nothing';
  if (!silent) io.stdout.write(operation.renderText(output, viewOf(io)));
  else if (outcome !== 'done') io.stderr.write(operation.renderProblems(output, {}));

  const files = operation.filesOf(output);
  const written: string[] = [];
  if (options.json === '-') for (const chunk of gatherChunks(files[0].render())) io.stdout.write(chunk);
  else if (options.json !== undefined) written.push(saveFile(options.json, files[0].render()));
  const page = files.find(({ name }) => name === HTML_FILE);
  if (options.html !== undefined && page !== undefined) written.push(saveFile(options.html, page.render()));
  if (options.out !== undefined) written.push(...saveFolder(options.out, files));
  if (written.length > 0 && options.quiet !== true) {
    io.stderr.write(`\nWritten: ${written.map(escapeTerminal).join(', ')}\n`);
  }
}
