import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openProject } from '../../operations/index.ts';
import { buildMcpServer, type McpOptions } from './build-mcp-server.ts';

/**
 * Answers over standard input and output about the project at `path` (a folder, or a dossier) until the input ends or
 * `signal` comes. The articles are read meanwhile: the first answer waits for it. Throws `RequestError` for a wrong path.
 */
export async function startMcpServer(path: string, signal: AbortSignal, options: McpOptions): Promise<void> {
  const project = await openProject(path);
  const server = buildMcpServer(project, options);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await project.close();
}
