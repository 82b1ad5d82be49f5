/**
 * The HTTP API as its callers meet it: the built server in a process of its own, the callers in this one, kept connections.
 * Floors: 2,000 dossiers of a story a second on two cores, and of a hundred uploads at once none lost.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier, Story } from '../src/index.ts';
import { askAgain } from './ask-again.ts';
import { renderTable } from './render-table.ts';

const SECONDS = 5;
const CONNECTIONS = 16;
const UPLOADS = 100;
const FLOOR = 2000;

const source = process.argv[2] ?? 'examples/tarnwick-dam/articles';
const folder = join(mkdtempSync(join(tmpdir(), 'stemma-bench-')), 'articles');
cpSync(source, folder, { recursive: true });

/** Starts the server; resolves with its address. */
async function start(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['dist/surfaces/cli/main.js', 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const part of server.stdout as AsyncIterable<Buffer>) {
    const url = /http:\/\/\S+/u.exec(part.toString())?.[0];
    if (url !== undefined) return { server, url };
  }
  throw new Error('the server ended before it said where it is');
}

const get = async <Answer>(url: string): Promise<Answer> => (await (await fetch(url)).json()) as Answer;

async function settled(url: string): Promise<Dossier['counts']> {
  for (;;) {
    const status = await get<{ analysing: boolean; counts: Dossier['counts'] }>(`${url}/api/status`);
    if (!status.analysing) return status.counts;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const { server, url } = await start();

/** Processor time of the server so far, which hardly depends on what else the machine does; only Linux tells it. */
function cpuSeconds(): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${String(server.pid)}/stat`, 'utf8').split(') ');
    const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) / 100;
  } catch {
    return Number.NaN;
  }
}

const before = await settled(url);
const { items } = await get<{ items: Story[] }>(`${url}/api/stories?limit=1`);
const story = `${url}/api/stories/${items[0]?.id ?? ''}`;
const first = await fetch(story, { headers: { 'accept-encoding': 'gzip' } });
await first.arrayBuffer();
const size = Number(first.headers.get('content-length') ?? 0);

const cases: readonly (readonly [string, string, Record<string, string>])[] = [
  ['dossier of a story, packed', story, { 'accept-encoding': 'gzip' }],
  ['the same, plain', story, { 'accept-encoding': 'identity' }],
  ['the same, not changed', story, { 'accept-encoding': 'gzip', 'if-none-match': first.headers.get('etag') ?? '' }],
  ['claims, a page', `${story}/claims?limit=10`, { 'accept-encoding': 'gzip' }],
  ['search', `${url}/api/search?query=gate`, { 'accept-encoding': 'gzip' }],
];
const rows: string[][] = [];
let slowest = Number.POSITIVE_INFINITY;
for (const [name, address, headers] of cases) {
  const busyBefore = cpuSeconds();
  const { requests, seconds, bytes, p50, p99 } = await askAgain(address, headers, {
    connections: CONNECTIONS,
    seconds: SECONDS,
  });
  const busy = cpuSeconds() - busyBefore;
  const speed = (bytes / seconds / 1024 / 1024).toFixed(0);
  const perSecond = requests / seconds;
  if (address === story) slowest = Math.min(slowest, perSecond);
  const perBusySecond = Number.isNaN(busy) ? '–' : (requests / busy).toFixed(0);
  rows.push([name, perSecond.toFixed(0), perBusySecond, p50.toFixed(1), p99.toFixed(1), speed]);
}

const started = performance.now();
const answers = await Promise.all(
  Array.from({ length: UPLOADS }, (_, number) =>
    fetch(`${url}/api/uploads?name=upload-${number}.txt`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: `Barge ${number} sinks\n\nBarge number ${number} sank at lock ${number} on Tuesday, the river police said.\n`,
    }),
  ),
);
const keptMs = performance.now() - started;
const accepted = answers.filter(({ status }) => status === 201).length;
const after = await settled(url);
const readMs = performance.now() - started;
server.kill('SIGINT');
const code = await new Promise((resolve) => server.once('exit', resolve));

process.stdout.write(
  `HTTP: a dossier of ${(size / 1024).toFixed(0)} KiB (packed), ${CONNECTIONS} kept connections, ${SECONDS} s each\n`,
);
process.stdout.write(renderTable([['', 'requests/s', 'per CPU s', 'p50 ms', 'p99 ms', 'MiB/s'], ...rows]));
process.stdout.write(
  `${UPLOADS} uploads at once: ${accepted} on the disk after ${keptMs.toFixed(0)} ms, ${after.read - before.read} read after ${readMs.toFixed(0)} ms; Ctrl-C ended it with ${String(code)}\n`,
);
if (slowest < FLOOR || accepted < UPLOADS || after.read - before.read < UPLOADS || code !== 0) {
  process.stdout.write(`below the floor: ${FLOOR} dossiers a second, ${UPLOADS} uploads kept, a clean end\n`);
  process.exitCode = 1;
}
