#!/usr/bin/env node
/** The program `stemma`: gives the command line its process. */
import { writeSync } from 'node:fs';
import { EXIT, runCli } from './run-cli.ts';

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
