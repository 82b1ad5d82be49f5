#!/usr/bin/env node
/** The program `stemma`: gives the command line its process. */
import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { EXIT, runCli } from './run-cli.ts';

// V8 compiles a function for speed when it has run for so many bytes of its code: later than by default (132 KB). Text
// is varied: what is compiled early is compiled for the few shapes seen by then, and again and again when others come,
// on the cores that the articles need. A fifth of the processor's time, in all threads.
setFlagsFromString('--interrupt-budget=1000000');

// A reader such as `head` may close the pipe early: that is its right, not an error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream === process.stdout)
      writeSync(2, `stemma: cannot write to standard output (${error.code ?? 'unknown'})\n`);
    process.exit(EXIT.usage);
  });
}

process.exitCode = await runCli(process.argv.slice(2), process);
