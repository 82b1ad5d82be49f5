/**
 * Scores stories against labelled events: B-cubed precision, recall and F1 (Bagga and Baldwin 1998,
 * doi:10.3115/980845.980859), beside the trivial baselines "every article alone" and "one story".
 * usage: npm run eval -- clustering --data DIR [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { segment } from '../src/article/index.ts';
import { findFeatures, groupStories, pairNearDuplicates } from '../src/corpus/index.ts';
import type { ReadArticle, SourceArticle } from '../src/model/index.ts';
import { findSet, loadJsonLines } from './sets/index.ts';

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

/** Scores each labelled set under `dataDirectory`; one row per set. */
export function scoreClustering(dataDirectory: string): Record<string, ClusteringScores> {
  const rows: Record<string, ClusteringScores> = {};
  const all: Labelled[] = [];
  for (const set of ['giveme5w1h', 'basil', 'galaxy_wikinews']) {
    const folder = findSet(dataDirectory, set);
    if (folder === undefined) throw new Error(`no ${set}/ in ${dataDirectory}`);
    const articles = loadJsonLines<Labelled>(path.join(folder, 'articles.jsonl')).map((article) => ({
      ...article,
      event: `${set}:${article.event}`,
    }));
    all.push(...articles);
    rows[set] = scoreSet(articles);
  }
  rows['all three'] = scoreSet(all);
  return rows;
}

function scoreSet(articles: readonly Labelled[]): ClusteringScores {
  const ordered = [...articles].sort((a, b) => {
    const [x, y] = [a.publishedAt ?? '', b.publishedAt ?? ''];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  const features = ordered.map((article) => findFeatures(toReadArticle(article)));
  const groups = groupStories(features, pairNearDuplicates(features));
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

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'string' } } });
  if (values.data === undefined) {
    console.error('usage: npm run eval -- clustering --data DIR [--json FILE]');
    process.exitCode = 2;
  } else {
    const rows = scoreClustering(values.data);
    console.table(rows);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  }
}
