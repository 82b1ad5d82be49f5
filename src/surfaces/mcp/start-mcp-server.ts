import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openHoldings } from '../../operations/index.ts';
import { buildMcpServer, type McpOptions } from './build-mcp-server.ts';

/**
 * Answers over standard input and output about what is at `path` (a folder, a dossier, a workspace) until the input ends or
 * `signal` comes. The articles are read meanwhile: the first answer waits for it. Throws `RequestError` for a wrong path.
 */
export async function startMcpServer(path: string, signal: AbortSignal, options: McpOptions): Promise<void> {
  const holdings = await openHoldings(path);
  const server = buildMcpServer(holdings, options);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  await holdings.close();
}
