/**
 * What one large story costs, stage by stage: 10, 30, 100 and 500 reports made of the given articles. Each is most of the paragraphs
 * of one article with a few of others, some sentences left out: nearly every pair shares text, which is harder than a real story.
 * Run: tsx bench/story.ts FILE-OR-FOLDER [SIZE ...]
 */
import { pairSharedText } from '../src/corpus/index.ts';
import { collectArticles } from '../src/ingest/index.ts';
import { type ReadArticle, runStages, type SourceArticle, type StoryLayers } from '../src/model/index.ts';
import { readArticle, storyStages } from '../src/pipeline.ts';
import { keepReports } from '../src/story/index.ts';
import { renderTable } from './render-table.ts';

const SIZES = [10, 30, 100, 500];
/** Shares of the paragraphs that are kept of one article and taken from others, and of sentences that are dropped. */
const KEPT = 0.7;
const TAKEN = 0.15;
const DROPPED = 0.15;
const context = { diagnose: (): void => {} };

/** Numbers 0..1, the same in every run (Park and Miller 1988, doi:10.1145/63039.63042). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function makeReports(articles: readonly SourceArticle[], size: number): SourceArticle[] {
  const next = numbersFrom(size + 1);
  const all = articles.map(({ text }) => text.split(/\n+/u).filter((paragraph) => paragraph.trim() !== ''));
  const others = all.flat();
  return Array.from({ length: size }, (_, index) => {
    const own = (all[index % all.length] ?? []).filter(() => next() < KEPT);
    const taken = Array.from(
      { length: Math.ceil(own.length * TAKEN) },
      () => others[Math.floor(next() * others.length)] ?? '',
    );
    const text = [...own, ...taken]
      .map((paragraph) =>
        paragraph
          .split(/(?<=[.!?])\s/u)
          .filter((_sentence, at) => at === 0 || next() >= DROPPED)
          .join(' '),
      )
      .join('\n\n');
    const base = articles[index % articles.length] as SourceArticle;
    const date = new Date(Date.UTC(2024, 0, 1, index)).toISOString();
    return { ...base, id: `a-${index}`, path: `${index}.txt`, text, publishedAt: date };
  });
}

/** Processor seconds that `run` takes; at most one thread is at work. */
function secondsOf<Result>(run: () => Result): { seconds: number; result: Result } {
  const before = process.cpuUsage();
  const result = run();
  return { seconds: process.cpuUsage(before).user / 1e6, result };
}

const [data = 'examples/tarnwick-dam/articles', ...sizes] = process.argv.slice(2);
const { articles } = await collectArticles([data], context);
const columns: Map<string, number>[] = [];
const heads: string[] = [];
for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES) {
  const times = new Map<string, number>();
  const note = <Result>(name: string, run: () => Result): Result => {
    const { seconds, result } = secondsOf(run);
    times.set(name, seconds);
    return result;
  };
  const reports = makeReports(articles, size);
  const read = note('(article stages)', () => reports.map((source): ReadArticle => readArticle(source, context)));
  const shared = note('shared text', () => pairSharedText(read));
  let layers: Partial<StoryLayers> = { articles: read.map(keepReports), shared };
  for (const stage of storyStages) layers = note(stage.name, () => runStages<StoryLayers>([stage], layers, context));
  const story = [...times].filter(([name]) => !name.startsWith('(')).reduce((sum, [, seconds]) => sum + seconds, 0);
  times.set('story in all', story);
  columns.push(times);
  heads.push(`${size} articles`);
}
const rows = [...(columns[0]?.keys() ?? [])].map((name) => [
  name,
  ...columns.map((times) => (times.get(name) ?? 0).toFixed(2)),
]);
process.stdout.write(`Seconds of processor time; reports made of ${articles.length} articles\n`);
process.stdout.write(renderTable([['', ...heads], ...rows]));
