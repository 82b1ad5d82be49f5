/** The command `mcp`: answers an AI assistant over standard input and output. */
import type { Command } from 'commander';
import { escapeTerminal } from '../../operations/index.ts';
import type { CliProcess } from './cli-process.ts';
import { untilSignal } from './until-signal.ts';

/** Adds the command; `version` is that of the package. */
export function addMcpCommand(program: Command, io: CliProcess, version: string): void {
  program
    .command('mcp')
    .description('Answer an AI assistant (Model Context Protocol, over standard input and output); only reads.')
    .argument('[path]', 'folder of articles, a dossier.json, or a workspace', '.')
    .addHelpText(
      'after',
      '\nExample of a client\'s settings:\n  { "command": "stemma", "args": ["mcp", "/home/me/reports"] }',
    )
    .action(async (path: string) => {
      const { startMcpServer } = await import('../mcp/index.ts');
      const onFault = (error: Error): void =>
        void io.stderr.write(`stemma: ${escapeTerminal(error.stack ?? error.message)}\n`);
      await startMcpServer(path, untilSignal(), { version, onFault });
    });
}
