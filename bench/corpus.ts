/**
 * The corpus stages as a pile grows: reading (JSON lines), features, near duplicates, stories; articles a second of processor time,
 * and peak memory, each size in a process of its own. Other programs that pair near duplicates run on the same
 * texts, where they are installed. `stemma duplicates` runs on as many articles as are asked for, made from the given ones
 * (`corpus/mix-articles.ts`).
 * usage: npx tsx bench/corpus.ts articles.jsonl[.gz] [--sizes 1000,10000,12000] [--mixed 100000,300000,1000000] [--peers [--python PATH]]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { runNearDuplicatePeers } from '../eval/peers/index.ts';
import { clean, masthead, segment } from '../src/article/index.ts';
import {
  type ArticleFeatures,
  findFeatures,
  groupStories,
  NearDuplicateIndex,
  printText,
  shinglesOf,
} from '../src/corpus/index.ts';
import { type ArticleLayers, inOrder, runStages, type SourceArticle } from '../src/model/index.ts';
import { measureDuplicates, runDuplicates, writeMixed } from './corpus/measure-duplicates.ts';
import { renderTable } from './render-table.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: string;
}

/** Similarity from which a pair counts. */
const SIMILARITY = 0.5;
/** Articles of which copies are made for that. */
const PEERS = 2000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,10000,12000' },
    mixed: { type: 'string', default: '' },
    peers: { type: 'boolean', default: false },
    python: { type: 'string', default: 'python3' },
    one: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('bench/corpus.ts needs a file of articles, one JSON object a line');

const stages = inOrder<'source'>()(clean, masthead, segment);

function readFeatures({ id, title, text, publishedAt }: Row): ArticleFeatures {
  const source: SourceArticle = {
    id,
    path: id,
    title,
    titleSpan: { start: 0, end: title.length },
    ...(publishedAt ? { publishedAt } : {}),
    language: 'en',
    sha256: '',
    text: `${title}\n${text}`,
    credits: [],
  };
  return findFeatures(runStages<ArticleLayers>(stages, { source }, { diagnose: () => undefined }));
}

/** The first `count` articles. */
function loadRows(path: string, count = Number.POSITIVE_INFINITY): Row[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .slice(0, count)
    .map((line) => JSON.parse(line) as Row);
}

/** The text with every nineteenth word changed. */
const changeWords = (text: string): string =>
  text
    .split(' ')
    .map((word, at) => ((at + 1) % 19 === 0 ? `${word}1` : word))
    .join(' ');

interface Measure {
  readonly what: string;
  readonly articles: number;
  readonly seconds: number;
  readonly found: string;
}

const measures: Measure[] = [];
function measure<Result>(what: string, articles: number, run: () => Result, tell: (result: Result) => string): Result {
  const started = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(started);
  measures.push({ what, articles, seconds: (user + system) / 1e6, found: tell(result) });
  return result;
}

/** One size, in this process. */
function runSize(path: string, count: number): void {
  const given = measure(
    'read',
    count,
    () => loadRows(path, count),
    () => '',
  );
  const size = given.length;
  const prints = measure(
    'print',
    size,
    () => given.map(({ text }) => printText(text)),
    (all) => `${(all.reduce((sum, { sample }) => sum + sample.items.length, 0) / size).toFixed(0)} items`,
  );
  const index = new NearDuplicateIndex((place) => shinglesOf((given[place] as Row).text));
  measure(
    'pair',
    size,
    () => prints.flatMap((print) => index.add(print)),
    (pairs) => `${pairs.length} pairs`,
  );
  const features = measure(
    'analyse',
    size,
    () => given.map(readFeatures),
    () => '',
  );
  const order = [...features.keys()].sort((a, b) => (features[a]?.day ?? 1e9) - (features[b]?.day ?? 1e9) || a - b);
  measure(
    'cluster',
    size,
    () => groupStories(order.map((place) => features[place] as ArticleFeatures)),
    (groups) => `${groups.length} stories`,
  );
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const rows = measures.map(({ what, articles, seconds, found }) => [
    what,
    seconds.toFixed(2),
    Math.round(articles / seconds).toString(),
    found,
  ]);
  process.stdout.write(`\n${size} articles, peak ${peak} MiB\n`);
  process.stdout.write(renderTable([['', 'CPU s', 'articles/s', ''], ...rows]));
}

/** Print, index and verification on the texts that other programs get, in this process, beside them. */
function runPeers(path: string, python: string): void {
  const texts = loadRows(path, 2 * PEERS).map(({ text }) => text);
  comparePeers('news as it comes', python, texts);
  const half = texts.slice(0, PEERS);
  // Every article has a candidate that must be read again and compared: the dearest case.
  comparePeers('every article and a changed copy of it', python, [...half, ...half.map(changeWords)]);
}

function comparePeers(what: string, python: string, texts: readonly string[]): void {
  const pairAll = () => {
    const index = new NearDuplicateIndex((place) => shinglesOf(texts[place] as string));
    return texts.flatMap((text) => index.add(printText(text))).filter(({ similarity }) => similarity >= SIMILARITY);
  };
  pairAll();
  const started = process.cpuUsage().user;
  const pairs = pairAll();
  const rate = texts.length / ((process.cpuUsage().user - started) / 1e6);
  const peers = runNearDuplicatePeers(python, texts, SIMILARITY);
  const rows = peers.map((peer) => [
    peer.name,
    Math.round(peer.articlesPerSecond).toString(),
    (rate / peer.articlesPerSecond).toFixed(1),
    `${peer.pairs.length} pairs`,
  ]);
  process.stdout.write(`\nnear duplicates from texts, ${what}: ${texts.length} articles, one core each\n`);
  process.stdout.write(
    renderTable([
      ['', 'articles/s', 'Stemma is × faster', ''],
      ['Stemma', Math.round(rate).toString(), '1', `${pairs.length} pairs, exact`],
      ...rows,
    ]),
  );
  if (peers.length === 0) process.stdout.write('datasketch, rensa, text-dedup: skipped, not installed\n');
}

const numbersOf = (list: string): number[] => list.split(',').filter(Boolean).map(Number);
const { one } = values;
if (one === 'peers') runPeers(file, values.python);
else if (one === 'duplicates') await measureDuplicates();
else if (one?.startsWith('mixed:')) {
  const texts = loadRows(file).map(({ text }) => text);
  await writeMixed(texts, Number(one.slice('mixed:'.length)));
} else if (one !== undefined) runSize(file, Number(one));
else {
  const command = [process.execPath, '--max-old-space-size=8000', '--import', 'tsx', import.meta.filename, file];
  for (const part of [...numbersOf(values.sizes).map(String), ...(values.peers ? ['peers'] : [])]) {
    const args = [...command.slice(1), '--one', part, '--python', values.python];
    if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
  for (const count of numbersOf(values.mixed)) if ((await runDuplicates(command, count)) !== 0) process.exitCode = 1;
}
