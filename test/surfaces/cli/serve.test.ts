/** The built `stemma serve` as its users start and end it: a process of its own, articles read in a thread of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkspace } from '../http/make-workspace.ts';
import { makeArticles } from '../http/serve-folder.ts';
import { runProgram } from './run-program.ts';

const PROGRAM = resolve('dist/surfaces/cli/main.js');
const MINUTE = { timeout: 60_000 };

async function serve(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ server: ChildProcess; said: string; url: string }> {
  const server = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for await (const part of server.stdout as AsyncIterable<Buffer>) {
    said += part.toString();
    if (said.includes('Ctrl-C')) break;
  }
  return { server, said, url: /http:\/\/\S+/u.exec(said)?.[0] ?? '' };
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(server, 'exit') as Promise<[number | null]>;
  server.kill(signal);
  return (await ended)[0];
}

const settled = async (url: string): Promise<{ counts: { read: number }; stories: number }> => {
  for (;;) {
    const status = (await (await fetch(`${url}/api/status`)).json()) as {
      analysing: boolean;
      counts: { read: number };
      stories: number;
    };
    if (!status.analysing) return status;
    await new Promise((resolved) => setTimeout(resolved, 50));
  }
};

describe('stemma serve', () => {
  it(
    'says where it is, answers while it reads, keeps what it acknowledged, and ends with 0 at Ctrl-C',
    MINUTE,
    async () => {
      const folder = makeArticles();
      const first = await serve([folder]);
      expect(first.said).toMatch(/^Stemma serves .* at http:\/\/127\.0\.0\.1:\d+\n/u);
      expect(first.said).not.toContain('Token');
      expect((await settled(first.url)).stories).toBe(2);
      const body =
        'Barge sinks at Weir\n\nA barge with gravel on board sank at Weir on Tuesday, the river police said.\n';
      const headers = { 'content-type': 'application/octet-stream' };
      const upload = await fetch(`${first.url}/api/uploads?name=barge.txt`, { method: 'POST', headers, body });
      expect(upload.status).toBe(201);
      // Ended while the upload is read.
      expect(await end(first.server, 'SIGINT')).toBe(0);
      expect(existsSync(join(folder, '.stemma/uploads'))).toBe(true);

      const again = await serve([folder]);
      expect((await settled(again.url)).counts.read).toBe(4);
      expect(await end(again.server, 'SIGTERM')).toBe(0);
    },
  );

  it('shows the live app at its root, under a policy that lets it ask nobody else', MINUTE, async () => {
    const { server, url } = await serve([makeArticles({})]);
    const page = await fetch(url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(await page.text()).toMatch(/connect-src 'self'/u);
    await end(server, 'SIGINT');
  });

  it('wants the token of STEMMA_TOKEN where others can reach it, and does not print it', MINUTE, async () => {
    const { server, said, url } = await serve([makeArticles({}), '--host', '0.0.0.0'], {
      STEMMA_TOKEN: 'a-secret-of-mine',
    });
    expect(said).not.toContain('a-secret-of-mine');
    const base = url.replace('0.0.0.0', '127.0.0.1');
    const ask = async (token: string) =>
      (await fetch(`${base}/api/status`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect([await ask('wrong'), await ask('a-secret-of-mine')]).toEqual([401, 200]);
    await end(server, 'SIGINT');
  });

  it.each([
    [['serve', '/nowhere/at/all'], 'there is no folder /nowhere/at/all'],
    [['serve', '.', '--port', '99999'], 'a port is a number'],
    [['export', 'examples/tarnwick-dam/articles', '--format', 'pdf'], 'Allowed choices are'],
    [['export', 'package.json', '--format', 'csv'], 'it is no dossier'],
  ])('%j is refused in words', MINUTE, (args, words) => {
    const { code, stderr, stdout } = runProgram(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('serves a workspace: its stories at once, and what is sent to it, from a thread of its own', MINUTE, async () => {
    const workspace = await makeWorkspace();
    const { server, url } = await serve([workspace, '--writable']);
    const stories = async (): Promise<{ total: number; items: { id: string }[] }> =>
      (await (await fetch(`${url}/api/stories?minArticles=1`)).json()) as { total: number; items: { id: string }[] };
    const { total, items } = await stories();
    expect(total).toBe(2);
    const report = await fetch(`${url}/api/stories/${items[0]?.id ?? ''}/report`);
    expect(((await report.json()) as { text: string }).text).toContain('Tarn Quay');
    const body =
      'Barge sinks at Weir\n\nA barge with gravel on board sank at Weir on Tuesday, the river police said.\n';
    const headers = { 'content-type': 'application/octet-stream' };
    expect((await fetch(`${url}/api/uploads?name=barge.txt`, { method: 'POST', headers, body })).status).toBe(201);
    await settled(url);
    expect((await stories()).total).toBe(3);
    // Another process may fill it while it is served.
    const { code } = runProgram([
      'ingest',
      workspace,
      makeArticles({ 'other.txt': body.replace('Barge', 'Big barge') }),
    ]);
    expect(code).toBe(0);
    await stories();
    expect((await settled(url)).counts.read).toBe(5);
    expect(await end(server, 'SIGINT')).toBe(0);
    expect(runProgram(['verify', workspace]).code).toBe(0);
  });

  it('says so when the port is taken', MINUTE, async () => {
    const { server, url } = await serve([makeArticles({})]);
    const { code, stderr } = runProgram(['serve', makeArticles({}), '--port', new URL(url).port]);
    expect(code).toBe(2);
    expect(stderr).toContain('EADDRINUSE');
    await end(server, 'SIGINT');
  });
});
