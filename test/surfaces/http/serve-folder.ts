/** A real server on a free port over a folder of its own, and what its callers need. */
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectStatus } from '../../../src/operations/index.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../../src/surfaces/http/index.ts';

/** Two reports of one event and one of another. */
const ARTICLES = {
  'harbour.txt':
    'Ferry runs aground at Tarn Quay\n\nA ferry with 40 people on board ran aground at Tarn Quay on Monday morning, the harbour office said. “Nobody was hurt,” harbour master Elka Brandt told reporters. The ferry was on its way to Oskvale.\n',
  'evening.txt':
    'Ferry aground at Tarn Quay\n\nA ferry with 60 people on board ran aground at Tarn Quay on Monday morning, the harbour office said. “Nobody was hurt at all,” harbour master Elka Brant told reporters. The ferry was on its way to Oskvale.\n',
  'council.txt':
    'Council votes for a new library\n\nThe council of Vellamy voted for a new library on Thursday. “It will be the finest in the valley,” councillor Doran Pell said.\n',
};

export const makeArticles = (files: Readonly<Record<string, string>> = ARTICLES): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stemma-http-')));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

export interface Served extends RunningServer {
  readonly folder: string;
  /** Asks for JSON; throws when it is refused. */
  readonly get: <Answer = Record<string, unknown>>(path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** Until nothing is being analysed. */
  readonly settled: () => Promise<ProjectStatus>;
}

export async function serveFolder(folder = makeArticles(), options: ServerOptions = {}): Promise<Served> {
  const server = await startServer(folder, { port: 0, ...options }, { version: '0.0.0' });
  const authorization: Record<string, string> =
    server.token === undefined ? {} : { authorization: `Bearer ${server.token}` };
  const base = server.url.replace('0.0.0.0', '127.0.0.1');
  const get = async <Answer>(path: string): Promise<Answer> => {
    const response = await fetch(`${base}${path}`, { headers: authorization });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const settled = async (): Promise<ProjectStatus> => {
    for (;;) {
      const status = await get<ProjectStatus>('/api/status');
      if (!status.analysing) return status;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await settled();
  return {
    ...server,
    url: base,
    folder,
    get,
    settled,
    post: (path, body, headers = {}) =>
      fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization, ...headers },
        body: (typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)) as string,
      }),
  };
}

/** A request with headers that `fetch` would not send. */
export const rawRequest = (
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: options.method ?? 'GET', headers: options.headers ?? {}, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
