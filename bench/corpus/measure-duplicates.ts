/**
 * `stemma duplicates` on mixed articles that stream in from another process, as a user would run it: articles a second, peak memory, and how
 * many of the copies that were put in are found.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { operations } from '../../src/operations/index.ts';
import { mixArticles, originalOf } from './mix-articles.ts';

/** Words of an article at most: a million of them stream through in some minutes. */
const MAX_WORDS = 250;
/** Characters written at once. */
const CHUNK = 1 << 18;

/** Writes articles as JSON lines to standard output. */
export async function writeMixed(texts: readonly string[], count: number): Promise<void> {
  const articleAt = mixArticles(texts, MAX_WORDS);
  let chunk = '';
  for (let article = 0; article < count; article += 1) {
    chunk += `${JSON.stringify(articleAt(article))}\n`;
    if (chunk.length < CHUNK && article < count - 1) continue;
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    chunk = '';
  }
}

interface Answer {
  readonly counts: { readonly read: number; readonly grouped: number; readonly groups: number };
  readonly pairs: readonly { readonly a: { readonly url?: string }; readonly b: { readonly url?: string } }[];
}

const numbersOf = (url = ''): readonly [number, number] => {
  const [own, original] = url.split('/').reverse();
  return [Number(original), Number(own)];
};

/** Runs the command on standard input and prints what it cost and found, one JSON line. */
export async function measureDuplicates(): Promise<void> {
  const operation = operations.find(({ name }) => name === 'findDuplicates');
  if (operation === undefined) throw new Error('there is no operation findDuplicates');
  const started = performance.now();
  const { counts, pairs } = (await operation.run(operation.input.parse({ paths: ['-'] }), {})) as Answer;
  const seconds = (performance.now() - started) / 1000;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let copies = 0;
  for (let article = 0; article < counts.read; article += 1) copies += originalOf(article) === article ? 0 : 1;
  const ends = pairs.map(({ a, b }) => [numbersOf(a.url), numbersOf(b.url)] as const);
  const found = ends.filter(([[original, own], [of]]) => original === own && of === original).length;
  const unexpected = ends.filter(([[x], [y]]) => x !== y).length;
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  const peak = Math.round(maxRSS / 1024);
  process.stdout.write(
    `${JSON.stringify({ ...counts, seconds, cpuSeconds, peak, copies, found, unexpected, pairs: pairs.length })}\n`,
  );
}

/** Runs both, the one writing to the other. Resolves to the exit code. */
export async function runDuplicates(command: readonly string[], count: number): Promise<number> {
  const [program = '', ...args] = command;
  const writer = spawn(program, [...args, '--one', `mixed:${count}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const reader = spawn(program, [...args, '--one', 'duplicates'], { stdio: [writer.stdout, 'inherit', 'inherit'] });
  writer.stdout.destroy();
  const [code] = (await once(reader, 'exit')) as [number | null];
  return code ?? 1;
}
