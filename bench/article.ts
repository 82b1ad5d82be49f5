/**
 * What reading articles costs: words per second of every article stage and of all, in one thread and on all cores, beside
 * what else reads English text in JavaScript. All run in turn in every round, so that a busy machine slows them alike:
 * the ratios hold where the words per second do not. Run: tsx bench/article.ts FILE-OR-FOLDER (after npm run build)
 */
import { availableParallelism } from 'node:os';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { collectArticles } from '../src/ingest/index.ts';
import { type ArticleLayers, runStages, type SourceArticle } from '../src/model/index.ts';
import { articleStages, readArticles } from '../src/pipeline.ts';
import type { readOnAllCores as ReadOnAllCores } from '../src/threads/index.ts';
import { median } from './median.ts';
import { renderTable } from './render-table.ts';

const ROUNDS = 3;
/** The first rounds warm the compiler, the lexicons and what is kept of words. */
const WARM_UP = 2;
/** A small set is repeated up to this many words, so that threads have something to do. */
const MIN_WORDS = 80_000;
/** Threads take half a second to start; they read the articles this many times over, as those of an archive. */
const THREAD_COPIES = 4;
/** Compromise is slow: it reads only this share of the articles. */
const COMPROMISE_SHARE = 0.05;
const context = { diagnose: (): void => {} };

const countWords = (articles: readonly SourceArticle[]): number =>
  articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

const { articles: given } = await collectArticles([process.argv[2] ?? 'examples/tarnwick-dam/articles'], context);
const copies = Math.ceil(MIN_WORDS / countWords(given));
const articles = Array.from({ length: copies }, (_, copy) =>
  given.map((article) => ({ ...article, id: `${article.id}-${copy}` })),
).flat();
const words = countWords(articles);
const many = Array.from({ length: THREAD_COPIES }, () => articles.map((article) => ({ ...article }))).flat();
const few = articles.slice(0, Math.max(1, Math.round(articles.length * COMPROMISE_SHARE)));
/** Threads run the built program. */
const { readOnAllCores } = (await import(new URL('../dist/threads/index.js', import.meta.url).href)) as {
  readOnAllCores: typeof ReadOnAllCores;
};
const wink: {
  readDoc(text: string): { tokens(): { out(its: never): unknown } };
  readonly its: { readonly pos: unknown };
} = winkNlp(model, ['sbd', 'pos']);

/** Wall time, and processor time of the whole process: of all threads, of the compiler and the collector too. */
interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
}
async function measure(run: () => unknown): Promise<Usage> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 };
}

const rounds: Map<string, Usage>[] = [];
const wordsOf = new Map<string, number>();
for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
  const usages = new Map<string, Usage>();
  const time = async (name: string, run: () => unknown, read = words): Promise<void> => {
    usages.set(name, await measure(run));
    wordsOf.set(name, read);
  };
  let layers: Partial<ArticleLayers>[] = articles.map((source) => ({ source }));
  for (const stage of articleStages) {
    await time(`  ${stage.name}`, () => {
      layers = layers.map((before) => runStages<ArticleLayers>([stage], before, context));
    });
  }
  layers = [];
  await time('all stages, one thread', () => readArticles(articles, context));
  await time(
    `all stages, ${availableParallelism()} threads`,
    () => readOnAllCores(many, context),
    words * THREAD_COPIES,
  );
  await time('wink-nlp, part of speech alone', () => {
    for (const { text } of articles)
      wink
        .readDoc(text)
        .tokens()
        .out(wink.its.pos as never);
  });
  await time(
    'compromise, tags and names',
    () => {
      for (const { text } of few) nlp(text).topics().out('array');
    },
    countWords(few),
  );
  if (round >= WARM_UP) rounds.push(usages);
}

const perWord = (name: string, unit: keyof Usage): number =>
  (1000 * median(rounds.map((usages) => usages.get(name)?.[unit] ?? 0))) / (wordsOf.get(name) ?? 1);
const reference = perWord('wink-nlp, part of speech alone', 'cpuMs');
const rows = [...(rounds[0]?.keys() ?? [])].map((name) => {
  const wall = perWord(name, 'wallMs');
  return [
    name,
    Math.round(1_000_000 / wall).toString(),
    wall.toFixed(2),
    perWord(name, 'cpuMs').toFixed(2),
    (perWord(name, 'cpuMs') / reference).toFixed(2),
  ];
});
process.stdout.write(`${articles.length} articles, ${words} words, median of ${ROUNDS} rounds\n`);
process.stdout.write(renderTable([['', 'words/s', 'µs/word', 'CPU µs/word', 'CPU × wink-nlp'], ...rows]));
