/**
 * Scores stories against labelled events: B-cubed precision, recall and F1 (Bagga and Baldwin 1998,
 * doi:10.3115/980845.980859), beside the trivial baselines "every article alone" and "one story".
 * usage: npm run eval -- clustering --data DIR [--errors N] [--json FILE]
 */
import { basename } from 'node:path';
import { segment } from '../src/article/index.ts';
import { bodySpans, findFeatures, groupStories, pairNearDuplicates, shinglesOf } from '../src/corpus/index.ts';
import type { ReadArticle, SourceArticle } from '../src/model/index.ts';
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
  readonly event: string;
  readonly title: string;
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

function toReadArticle(article: Labelled): ReadArticle {
  const text = `${article.title}\n${article.text}`;
  const source: SourceArticle = {
    id: article.id,
    path: article.id,
    title: article.title,
    titleSpan: { start: 0, end: article.title.length },
    language: 'en',
    sha256: '',
    text,
    credits: [],
  };
  const layers = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
  const masthead = { credits: [], ...(article.publishedAt ? { publishedAt: article.publishedAt } : {}) };
  // Only the layers that features read.
  return { source, boilerplate: [], masthead, ...layers } as unknown as ReadArticle;
}

/** Sets whose articles name their event. */
const SETS = ['giveme5w1h', 'basil', 'galaxy_wikinews'];

/** Labelled articles by set; those of one file under its name. */
function loadLabelled(data: string): Map<string, Labelled[]> {
  const files = new Map<string, string>();
  for (const set of SETS) {
    const file = findSetFile(data, set, 'articles.jsonl');
    if (file !== undefined) files.set(SETS.find((name) => file.includes(`/${name}/`)) ?? basename(file), file);
  }
  if (files.size === 0) throw new WrongData(`no articles.jsonl in ${data}, nor in ${SETS.join('/, ')}/ below it`);
  return new Map(
    [...files].map(([set, file]) => [
      set,
      loadJsonLines<Labelled>(file, ['id', 'event', 'title', 'text']).map((article) => ({
        ...article,
        event: `${set}:${article.event}`,
      })),
    ]),
  );
}

/** Scores of each labelled set, and of all together where there are several. */
export function scoreClustering(data: string): Record<string, ClusteringScores> {
  const sets = loadLabelled(data);
  const rows = Object.fromEntries([...sets].map(([set, articles]) => [set, scoreSet(articles)]));
  return sets.size === 1 ? rows : { ...rows, [ALL]: scoreSet([...sets.values()].flat()) };
}
const ALL = 'all three';

function scoreSet(articles: readonly Labelled[]): ClusteringScores {
  const ordered = [...articles].sort((a, b) => {
    const [x, y] = [a.publishedAt ?? '', b.publishedAt ?? ''];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  const read = ordered.map(toReadArticle);
  const features = read.map(findFeatures);
  const pairs = pairNearDuplicates(
    features.map(({ print }) => print),
    (at) => shinglesOf((read[at] as ReadArticle).source.text, bodySpans(read[at] as ReadArticle)),
  );
  const groups = groupStories(features, pairs);
  const labels = ordered.map((article) => article.event);
  const all = labels.map((_, index) => index);
  return {
    ...scoreBCubed(groups, labels),
    articles: labels.length,
    stories: new Set(labels).size,
    everyArticleAlone: scoreBCubed(
      all.map((index) => [index]),
      labels,
    ).f1,
    oneStory: scoreBCubed([all], labels).f1,
  };
}

/** Stories told apart. */
export const clusteringScorer: Scorer = {
  name: 'clustering',
  what: 'Articles labelled with their event: B-cubed scores of the stories found.',
  takes: ['the pack of all sets (giveme5w1h/, basil/, galaxy_wikinews/), one of them, or one articles.jsonl'],
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
