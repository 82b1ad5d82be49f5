/**
 * The command line: one command per operation, its arguments and options read off the operation's input schema.
 * Exit codes: 0 done · 1 nothing could be read, or `--strict` and something was refused · 2 wrong usage · 130 stopped by Ctrl-C.
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { escapeTerminal, type Operation, operations, RequestError } from '../../operations/index.ts';
import { addExportCommand } from './add-export-command.ts';
import { addMcpCommand } from './add-mcp-command.ts';
import { addServeCommand } from './add-serve-command.ts';
import { addWorkerCommand } from './add-worker-command.ts';
import type { CliProcess } from './cli-process.ts';
import { addInput, inputOf } from './command-input.ts';
import { OutputError } from './save-file.ts';
import { startProgress } from './start-progress.ts';
import { untilSignal } from './until-signal.ts';
import { type OutputOptions, writeAnswer } from './write-answer.ts';

export const EXIT = { done: 0, nothing: 1, usage: 2, stopped: 130 } as const;

const packageVersion = (): string => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};

const examplesOf = ({ examples }: Operation): string =>
  examples.map(({ line, what }) => `  ${line.replace('$', 'stemma')}\n      ${what}`).join('\n');

/** Runs one operation and says how it went. */
async function runOperation(
  operation: Operation,
  input: object,
  options: OutputOptions,
  io: CliProcess,
): Promise<number> {
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`);
    throw new RequestError(`this cannot be asked (${wrong.join('; ')})`);
  }
  const progress = await startProgress(io.stderr, options.quiet === true);
  const signal = operation.heedsSignal === true ? untilSignal() : undefined;
  signal?.addEventListener('abort', () => {
    progress.stop();
    io.stderr.write('Finishing what is under way; Ctrl-C again ends at once.\n');
  });
  const context = { onProgress: progress.show, ...(signal === undefined ? {} : { signal }) };
  const output = await operation.run(parsed.data, context).finally(() => progress.stop());
  const outcome = operation.outcomeOf(output);
  writeAnswer(operation, output, options, io);
  if (signal?.aborted === true) return EXIT.stopped;
  if (outcome === 'nothing') return EXIT.nothing;
  return outcome === 'partly' && options.strict === true ? EXIT.nothing : EXIT.done;
}

/** The whole command line as commander knows it; `finish` receives the exit code. */
function buildProgram(io: CliProcess, finish: (code: number) => void): Command {
  const program = new Command('stemma')
    .description('Draws the family tree of news stories: what is claimed, on whose word, and who took it from whom.')
    .version(packageVersion())
    .showHelpAfterError('(stemma --help shows how it is used)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text.split('\n').map(escapeTerminal).join('\n')),
    })
    .exitOverride();
  for (const operation of operations) {
    const command = program.command(operation.command).description(operation.title);
    addInput(command, operation.input)
      .option('--json <file>', 'write the whole answer as JSON; - for standard output')
      .option('--html <file>', 'write the report as one page that any browser opens, offline')
      .option('--out <dir>', 'write the answer, the page and one report per story into this folder')
      .option('--strict', 'fail when anything was refused')
      .option('--quiet', 'print no report and no progress')
      .addHelpText(
        'after',
        `\nExamples:\n${examplesOf(operation)}\n\nExit: 0 done, 1 nothing could be read (or --strict and something was refused), 2 wrong usage.`,
      )
      .action(async () =>
        finish(await runOperation(operation, inputOf(command, operation.input), command.opts<OutputOptions>(), io)),
      );
  }
  addExportCommand(program, io);
  addServeCommand(program, io, packageVersion());
  addMcpCommand(program, io, packageVersion());
  addWorkerCommand(program, io);
  return program;
}

/** Runs the command line and returns the exit code; bad input never throws. */
export async function runCli(argv: readonly string[], io: CliProcess): Promise<number> {
  let code: number = EXIT.done;
  try {
    await buildProgram(io, (result) => (code = result)).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof RequestError || error instanceof OutputError) {
      io.stderr.write(`stemma: ${escapeTerminal(message)}\n`);
      return EXIT.usage;
    }
    // A mistake in the program itself: the trace helps whoever mends it, and only them.
    const trace = io.env['STEMMA_DEBUG'] === undefined || !(error instanceof Error) ? '' : `${error.stack ?? ''}\n`;
    io.stderr.write(`stemma: something went wrong inside the program: ${escapeTerminal(message)}\n${trace}`);
    io.stderr.write('stemma: please report it with what you ran; STEMMA_DEBUG=1 shows where.\n');
    return EXIT.nothing;
  }
}
