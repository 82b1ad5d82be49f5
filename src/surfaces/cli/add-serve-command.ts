/** The command `serve`: the live app and the HTTP API, until Ctrl-C. */
import { type Command, InvalidArgumentError } from 'commander';
import { escapeTerminal } from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';
import { untilSignal } from './until-signal.ts';

interface ServeOptions {
  readonly host?: string;
  readonly port?: number;
  readonly allowHost?: string[];
  readonly allowOrigin?: string[];
  readonly writable?: boolean;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535');
  return port;
}

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

/** Adds the command; `version` is that of the package. */
export function addServeCommand(program: Command, io: CliProcess, version: string): void {
  program
    .command('serve')
    .description('Show stories in the browser, take articles and corrections, answer programs.')
    .argument('[path]', 'folder of articles, a dossier.json, or a workspace', '.')
    .option('--host <address>', 'address to listen on; any but loopback wants a token (default: 127.0.0.1)')
    .option('--port <number>', 'port to listen on, 0 for any (default: 4747)', readPort)
    .option('--allow-host <name>', 'answer under this name too (may be given again)', collect)
    .option('--allow-origin <origin>', 'let pages of this origin read and write (may be given again)', collect)
    .option('--writable', 'take articles into a workspace (a folder always takes some)')
    .addHelpText(
      'after',
      '\nUploads and corrections are kept in the folder .stemma beside the articles.\nThe token is read from STEMMA_TOKEN, or made up and printed.\n\nExamples:\n  stemma serve reports/\n  stemma serve dossier.json --port 8080\n  stemma serve news.duckdb --writable',
    )
    .action(async (path: string) => {
      const command = program.commands.find((candidate) => candidate.name() === 'serve');
      const { host, port, allowHost, allowOrigin, writable } = command?.opts<ServeOptions>() ?? {};
      const given = io.env['STEMMA_TOKEN'] ?? '';
      const { startServer } = await import('../http/index.ts');
      const signal = untilSignal();
      const ended = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      const server = await startServer(
        path,
        {
          ...(host === undefined ? {} : { host }),
          ...(port === undefined ? {} : { port }),
          ...(allowHost === undefined ? {} : { allowHosts: allowHost }),
          ...(allowOrigin === undefined ? {} : { allowOrigins: allowOrigin }),
          ...(writable === undefined ? {} : { writable }),
          ...(given === '' ? {} : { token: given }),
        },
        { version, onFault: (error) => io.stderr.write(`stemma: ${escapeTerminal(error.stack ?? error.message)}\n`) },
      );
      io.stdout.write(`Stemma serves ${escapeTerminal(path)} at ${server.url}\n`);
      if (server.token !== undefined && given === '') io.stdout.write(`Token: ${server.token}\n`);
      io.stdout.write('Ctrl-C ends it.\n');
      await ended;
      await server.close();
    });
}
