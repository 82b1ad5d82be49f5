/**
 * Scores stories against labelled events: B-cubed precision, recall and F1 (Bagga and Baldwin 1998,
 * doi:10.3115/980845.980859), beside the trivial baselines "every article alone" and "one story".
 * usage: npm run eval -- clustering --data DIR [--errors N] [--json FILE]
 *   with the pack of all sets, two sets are also mixed into 5,000 other articles, which count as nobody's.
 */
import { basename } from 'node:path';
import { clean, masthead, segment } from '../src/article/index.ts';
import { type ArticleFeatures, type FeatureLayers, findFeatures, groupStories } from '../src/corpus/index.ts';
import { type ArticleLayers, inOrder, runStages, type SourceArticle } from '../src/model/index.ts';
import { type Figure, runScorer, type Scorer, WrongData } from './command/index.ts';
import { findSetFile, loadJsonLines } from './sets/index.ts';

/** Scores of one set, with those of the trivial clusterings. */
export interface ClusteringScores extends BCubed {
  readonly articles: number;
  readonly stories: number;
  readonly everyArticleAlone: number;
  readonly oneStory: number;
}

interface Labelled {
  readonly id: string;
  /** Absent for articles that only stand in the way. */
  readonly event?: string;
  readonly title?: string;
  readonly text: string;
  readonly publishedAt?: string | null;
}

/** B-cubed scores of a clustering against labels, each 0..1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed of groups of indexes against a label per index. Linear. */
export function scoreBCubed(groups: readonly (readonly number[])[], labels: readonly string[]): BCubed {
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const group of groups) {
    const counts = new Map<string, number>();
    for (const item of group) counts.set(labels[item] as string, (counts.get(labels[item] as string) ?? 0) + 1);
    for (const [label, count] of counts) {
      precision += (count * count) / group.length;
      recall += (count * count) / (sizes.get(label) as number);
    }
  }
  precision /= labels.length;
  recall /= labels.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The stages that features need. */
const stages = inOrder<'source'>()(clean, masthead, segment);

function readFeatures({ id, title = '', text: body, publishedAt }: Labelled): ArticleFeatures {
  const source: SourceArticle = {
    id,
    path: id,
    title,
    ...(title === '' ? {} : { titleSpan: { start: 0, end: title.length } }),
    ...(publishedAt ? { publishedAt } : {}),
    language: 'en',
    sha256: '',
    text: title === '' ? body : `${title}\n${body}`,
    credits: [],
  };
  const layers: FeatureLayers = runStages<ArticleLayers>(stages, { source }, { diagnose: () => undefined });
  return findFeatures(layers);
}

/** Sets whose articles name their event, the file of each, and how the event is told. */
const SETS = {
  giveme5w1h: { file: 'articles.jsonl', eventOf: (row: SetRow) => row.event },
  basil: { file: 'articles.jsonl', eventOf: (row: SetRow) => row.event },
  galaxy_wikinews: { file: 'articles.jsonl', eventOf: (row: SetRow) => row.event },
  ecbplus: { file: 'ecbplus.jsonl', eventOf: (row: SetRow) => `${row.topic ?? ''} ${row.subtopic ?? ''}` },
} as const;
/** What was scored together before there were more sets: the figure keeps its meaning. */
const THREE = ['giveme5w1h', 'basil', 'galaxy_wikinews'];
/** Mixed into other news. */
const MIXED = ['giveme5w1h', 'basil'];
const OTHERS = 5000;

interface SetRow extends Labelled {
  readonly topic?: string;
  readonly subtopic?: string;
}

/** Labelled articles by set; those of one file under its name. */
function loadLabelled(data: string): Map<string, Labelled[]> {
  const found = new Map<string, Labelled[]>();
  const seen = new Set<string>();
  for (const [set, { file, eventOf }] of Object.entries(SETS)) {
    const path = findSetFile(data, set, file);
    if (path === undefined || seen.has(path)) continue;
    seen.add(path);
    const name = Object.keys(SETS).find((each) => path.includes(`/${each}/`)) ?? basename(path);
    const rows = loadJsonLines<SetRow>(path, ['id', 'text']);
    found.set(
      name,
      rows.map((row) => ({ ...row, event: `${name}:${eventOf(row) ?? ''}` })),
    );
  }
  if (found.size === 0)
    throw new WrongData(`no articles.jsonl in ${data}, nor in ${Object.keys(SETS).join('/, ')}/ below it`);
  return found;
}

/** Scores of each labelled set, of three together, and of two among other articles, where these are there. */
export function scoreClustering(data: string): Record<string, ClusteringScores> {
  const read = new Map([...loadLabelled(data)].map(([set, articles]) => [set, articles.map(readItem)]));
  const together = (sets: readonly string[]): Item[] => sets.flatMap((set) => read.get(set) ?? []);
  const rows = Object.fromEntries([...read].map(([set, items]) => [set, scoreItems(items)]));
  if (read.size === 1) return rows;
  const path = findSetFile(data, 'allsides', 'articles.jsonl');
  const others = path === undefined ? [] : loadJsonLines<Labelled>(path, ['id', 'text']).slice(0, OTHERS);
  return {
    ...rows,
    'all three': scoreItems(together(THREE)),
    ...(others.length === 0 ? {} : { 'two in 5,000': scoreItems([...together(MIXED), ...others.map(readItem)]) }),
  };
}

interface Item extends Pick<Labelled, 'id' | 'event' | 'publishedAt'> {
  readonly features: ArticleFeatures;
}

function readItem(article: Labelled): Item {
  const { id, event, publishedAt } = article;
  const features = readFeatures(article);
  return { id, ...(event === undefined ? {} : { event }), ...(publishedAt ? { publishedAt } : {}), features };
}

function scoreItems(items: readonly Item[]): ClusteringScores {
  // Undated last, as in the pipeline.
  const keyOf = ({ publishedAt, id }: Item): string => `${publishedAt ?? '9999'} ${id}`;
  const ordered = [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const groups = groupStories(ordered.map(({ features }) => features));
  const labels = ordered.map(({ event }) => event);
  const labelled = labels.flatMap((label, index) => (label === undefined ? [] : [index]));
  const placeOf = new Map(labelled.map((index, place) => [index, place]));
  const places = groups
    .map((group) => group.map((index) => placeOf.get(index)).filter((place) => place !== undefined))
    .filter(({ length }) => length > 0);
  const events = labels.filter((label) => label !== undefined);
  const all = [...events.keys()];
  return {
    ...scoreBCubed(places, events),
    articles: events.length,
    stories: new Set(events).size,
    everyArticleAlone: scoreBCubed(
      all.map((index) => [index]),
      events,
    ).f1,
    oneStory: scoreBCubed([all], events).f1,
  };
}

/** Stories told apart. */
export const clusteringScorer: Scorer = {
  name: 'clustering',
  what: 'Articles labelled with their event: B-cubed scores of the stories found.',
  takes: [
    'the pack of all sets (giveme5w1h/, basil/, galaxy_wikinews/, ecbplus/, allsides/), one of them, or one file of it',
  ],
  splits: false,
  score({ data }) {
    const rows = Object.entries(scoreClustering(data));
    const figures = (of: (scores: ClusteringScores) => Readonly<Record<string, number>>): Figure[] =>
      rows.flatMap(([set, scores]) =>
        Object.entries(of(scores)).map(([measure, value]) => ({
          name: `${set}, B-cubed ${measure}`,
          value,
          n: scores.articles,
        })),
      );
    const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
    return {
      set: rows.map(([set]) => set).join(', '),
      figures: figures(({ precision, recall, f1 }) => ({ precision, recall, F1: f1 })),
      baselines: [
        { what: 'every article alone', figures: figures(({ everyArticleAlone }) => ({ F1: everyArticleAlone })) },
        { what: 'all one story', figures: figures(({ oneStory }) => ({ F1: oneStory })) },
      ],
      table: [
        `${''.padEnd(16)} articles events       P      R     F1   alone    one`,
        ...rows.map(
          ([set, { articles, stories, precision, recall, f1, everyArticleAlone, oneStory }]) =>
            `${set.padEnd(16)} ${String(articles).padStart(8)} ${String(stories).padStart(6)}  ${[precision, recall, f1, everyArticleAlone, oneStory].map(percent).join(' ')}`,
        ),
      ],
      errors: [],
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(clusteringScorer, process.argv.slice(2));
