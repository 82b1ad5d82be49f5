/** Where an answer goes: to the screen, to a JSON file or standard output, to a folder. Problems go to standard error. */
import { join } from 'node:path';
import {
  colourPalette,
  escapeTerminal,
  type Operation,
  PLAIN_PALETTE,
  type ReportOptions,
} from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';
import { saveFile } from './save-file.ts';

export interface OutputOptions {
  readonly json?: string;
  readonly out?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 100;
const USUAL = 80;

/** Colour only on a terminal that wants it (https://no-color.org); the window's width, within reason. */
function viewOf({ stdout, env }: CliProcess): ReportOptions {
  const wanted = stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const width = stdout.isTTY ? Math.min(WIDEST, stdout.columns) : USUAL;
  return { width, palette: wanted ? colourPalette() : PLAIN_PALETTE };
}

/** Writes what the options ask for. Without any, the report goes to standard output. */
export function writeAnswer(operation: Operation, output: unknown, options: OutputOptions, io: CliProcess): void {
  const [whole, ...reports] = operation.renderFiles(output);
  if (whole === undefined) throw new Error(`operation ${operation.name} renders no file`);
  const outcome = operation.outcomeOf(output);
  const silent = options.quiet === true || options.json === '-' || outcome === 'nothing';

  if (!silent) io.stdout.write(operation.renderText(output, viewOf(io)));
  else if (outcome !== 'done') io.stderr.write(operation.renderProblems(output, {}));

  const written: string[] = [];
  if (options.json === '-') io.stdout.write(whole.content);
  else if (options.json !== undefined) written.push(saveFile(options.json, whole.content));
  if (options.out !== undefined) {
    for (const { name, content } of [whole, ...reports]) written.push(saveFile(join(options.out, name), content));
  }
  if (written.length > 0 && options.quiet !== true) {
    io.stderr.write(`\nWritten: ${written.map(escapeTerminal).join(', ')}\n`);
  }
}
