/**
 * What each stage costs, in one process on one core: words per second of the article stages, milliseconds of the corpus
 * and story stages. Every round runs all stages in turn, so that a busy machine slows them alike and the shares hold.
 */
import {
  bodySpans,
  findFeatures,
  groupStories,
  NearDuplicateIndex,
  pairSharedText,
  shinglesOf,
} from '../src/corpus/index.ts';
import { collectArticles } from '../src/ingest/index.ts';
import { type ArticleLayers, type ReadArticle, runStages, type StoryLayers } from '../src/model/index.ts';
import { articleStages, readArticle, storyStages } from '../src/pipeline.ts';
import { median } from './median.ts';
import { renderTable } from './render-table.ts';

const ROUNDS = 7;
/** The first rounds warm the compiler and the lexicons. */
const WARM_UP = 2;
const context = { diagnose: (): void => {} };

const { articles } = await collectArticles([process.argv[2] ?? 'examples/tarnwick-dam/articles'], context);
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

type Times = Map<string, number>;
function timed<Result>(times: Times, name: string, run: () => Result): Result {
  const started = performance.now();
  const result = run();
  times.set(name, (times.get(name) ?? 0) + performance.now() - started);
  return result;
}

/** One round over everything: the time of each stage by name, in the order of the pipeline. */
function runRound(): { article: Times; corpus: Times; story: Times } {
  const [article, corpus, story]: [Times, Times, Times] = [new Map(), new Map(), new Map()];
  for (const source of articles) {
    let layers: Partial<ArticleLayers> = { source };
    for (const stage of articleStages) {
      layers = timed(article, stage.name, () => runStages<ArticleLayers>([stage], layers, context));
    }
  }
  const read: ReadArticle[] = articles.map((source) => readArticle(source, context));
  const features = timed(corpus, 'features', () => read.map(findFeatures));
  timed(corpus, 'near duplicates', () => {
    const index = new NearDuplicateIndex((at) => shinglesOf(read[at]!.source.text, bodySpans(read[at]!)));
    return features.flatMap(({ print }) => index.add(print));
  });
  const groups = timed(corpus, 'stories', () => groupStories(features));
  for (const group of groups) {
    const members = group.map((index) => read[index]!);
    const shared = timed(corpus, 'shared text', () => pairSharedText(members));
    let layers: Partial<StoryLayers> = { articles: members, shared };
    for (const stage of storyStages) {
      layers = timed(story, stage.name, () => runStages<StoryLayers>([stage], layers, context));
    }
  }
  return { article, corpus, story };
}

const rounds = Array.from({ length: ROUNDS + WARM_UP }, runRound).slice(WARM_UP);
const namesOf = (part: 'article' | 'corpus' | 'story'): string[] => [...(rounds[0]?.[part].keys() ?? [])];
const timeOf = (part: 'article' | 'corpus' | 'story', name: string): number =>
  median(rounds.map((round) => round[part].get(name) ?? 0));

for (const part of ['article', 'corpus', 'story'] as const) {
  const times = namesOf(part).map((name): [string, number] => [name, timeOf(part, name)]);
  const total = times.reduce((sum, [, time]) => sum + time, 0);
  const rows = [...times, ['all', total] as const].map(([name, time]) => [
    name,
    time.toFixed(1),
    `${((100 * time) / total).toFixed(0)} %`,
    Math.round((1000 * words) / time).toString(),
  ]);
  process.stdout.write(`\n${part} stages: ${articles.length} articles, ${words} words, median of ${ROUNDS} rounds\n`);
  process.stdout.write(renderTable([['', 'ms', 'share', 'words/s'], ...rows]));
}
