/** A folder, a dossier or a workspace, served until it is closed. */
import { randomBytes } from 'node:crypto';
import { openHoldings, RequestError } from '../../operations/index.ts';
import { buildServer } from './build-server.ts';
import { DEFAULT_HOST, DEFAULT_PORT, isLoopback, type ServerOptions } from './server-options.ts';

export type { ServerOptions } from './server-options.ts';

export interface RunningServer {
  /** "http://127.0.0.1:4747" */
  readonly url: string;
  /** What callers must send; absent on loopback unless one was given. */
  readonly token?: string;
  /** Ends what is under way, then stops. What was acknowledged is on the disk. */
  close(): Promise<void>;
}

export interface AboutServer {
  /** Of the package. */
  readonly version: string;
  /** Hears of mistakes of ours. */
  readonly onFault?: (error: Error) => void;
}

/** Letters of a token that is made up here: 192 random bits. */
const TOKEN_BYTES = 24;

/** At the end, what is under way has this long to get done. */
const GRACE_MS = 1500;

/** Opens what is at `path` (a folder, a dossier, a workspace) and serves it. Throws `RequestError`, also when the port is taken. */
export async function startServer(path: string, options: ServerOptions, about: AboutServer): Promise<RunningServer> {
  const { host = DEFAULT_HOST, port = DEFAULT_PORT } = options;
  const token = options.token ?? (isLoopback(host) ? undefined : randomBytes(TOKEN_BYTES).toString('base64url'));
  const holdings = await openHoldings(path, { writable: options.writable === true });
  const app = await buildServer(holdings, { ...options, ...(token === undefined ? {} : { token }) }, about);
  try {
    const url = await app.listen({ host, port });
    return {
      url,
      ...(token === undefined ? {} : { token }),
      close: async () => {
        // A browser keeps connections ready that it has asked nothing on: the server would wait for them.
        const force = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
        await app.close().finally(() => clearTimeout(force));
        await holdings.close();
      },
    };
  } catch (error) {
    await holdings.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RequestError(
      `cannot listen on ${host}:${port} (${code}): choose another with --port or --host`,
      'conflict',
    );
  }
}
