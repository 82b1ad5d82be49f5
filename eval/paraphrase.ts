/**
 * Scores the likeness of claims (weighted terms, as claims are aligned by) on sentence pairs: accuracy and F1 of
 * "paraphrase or not" with a cross-validated threshold (MSRP), Pearson's r against graded likeness (STS headlines).
 * Beside it: overlap of plain words weighted by rarity in the set, and the larger class.
 * usage: npm run eval -- paraphrase --data DIR [--errors N] [--json FILE]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { segment } from '../src/article/index.ts';
import type { ReadArticle, SourceArticle } from '../src/model/index.ts';
import { bagOf, scorePair, TermIndex } from '../src/story/terms/index.ts';
import { findSet, loadTable } from './sets/index.ts';
import { type BinaryScore, crossValidate, pearson, scoreMajority } from './statistics/index.ts';

/** Two sentences and what people say of them: 0 or 1, or a grade. */
interface Pair {
  readonly label: number;
  readonly a: string;
  readonly b: string;
}

/** How alike the two sentences of a pair are, 0..1. */
type Measure = 'claim' | 'words';
const MEASURES: readonly Measure[] = ['claim', 'words'];

/** Scores of one set; `pairs` is its size. */
export interface ParaphraseScores {
  readonly msrp: Readonly<Record<Measure | 'majority', BinaryScore>> & { readonly pairs: number };
  readonly headlines: readonly (Readonly<Record<Measure, number>> & {
    readonly year: string;
    readonly pairs: number;
  })[];
}

function readSentence(text: string): ReadArticle {
  const source: SourceArticle = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  const layers = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
  // Only the layers that terms read.
  return { source, boilerplate: [], ...layers } as unknown as ReadArticle;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Weighted Dice coefficient of the words of each pair; a word weighs the logarithm of its rarity in the set. */
export function scoreWords(pairs: readonly Pick<Pair, 'a' | 'b'>[]): number[] {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs)
    for (const side of [a, b]) for (const word of wordsOf(side)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + Math.log((2 * pairs.length) / (counts.get(word) ?? 1)), 0);
  return pairs.map(({ a, b }) => {
    const [x, y] = [wordsOf(a), wordsOf(b)];
    const both = weigh([...x].filter((word) => y.has(word)));
    const all = weigh(x) + weigh(y);
    return all === 0 ? 0 : (2 * both) / all;
  });
}

/** Every measure of every pair. Each pair is a story of two articles that know no names. */
function measure(pairs: readonly Pair[]): Record<Measure, number[]> {
  const claim: number[] = [];
  for (const { a, b } of pairs) {
    const articles = [readSentence(a), readSentence(b)];
    const index = new TermIndex(articles, []);
    const [x, y] = articles.map((article, at) => bagOf(index.termsOf(at, article.tokens.keys())));
    claim.push((scorePair(x!, y!).score + scorePair(y!, x!).score) / 2);
  }
  return { claim, words: scoreWords(pairs) };
}

/** Scores both sets; throws when one is missing. `onPair` sees each MSRP pair with its score. */
export function scoreParaphrase(directory: string, onPair?: (pair: Pair, score: number) => void): ParaphraseScores {
  const [msrp, sts] = [findSet(directory, 'msrp'), findSet(directory, 'sts_headlines')];
  if (msrp === undefined || sts === undefined) throw new Error(`no msrp/ and sts_headlines/ in ${directory}`);
  const pairs = loadTable(join(msrp, 'train.tsv')).map(
    ([label = '', , , a = '', b = '']): Pair => ({ label: Number(label), a, b }),
  );
  const labels = pairs.map(({ label }) => label === 1);
  const scores = measure(pairs);
  for (const [at, pair] of pairs.entries()) onPair?.(pair, scores.claim[at] as number);
  const binary = (name: Measure): BinaryScore => crossValidate(scores[name], labels);
  return {
    msrp: {
      pairs: pairs.length,
      claim: binary('claim'),
      words: binary('words'),
      majority: scoreMajority(labels),
    },
    headlines: ['2013', '2014'].map((year) => {
      const rows = loadTable(join(sts, `headlines-${year}.tsv`)).map(
        ([label = '', a = '', b = '']): Pair => ({ label: Number(label), a, b }),
      );
      const grades = rows.map(({ label }) => label);
      const found = measure(rows);
      const r = (name: Measure): number => pearson(found[name], grades);
      return { year, pairs: rows.length, claim: r('claim'), words: r('words') };
    }),
  };
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, errors: { type: 'string', default: '0' }, json: { type: 'string' } },
  });
  if (values.data === undefined) {
    console.error('usage: npm run eval -- paraphrase --data DIR [--errors N] [--json FILE]');
    process.exitCode = 2;
  } else {
    const rows: [number, string][] = [];
    const scores = scoreParaphrase(values.data, ({ label, a, b }, score) =>
      rows.push([label === 1 ? 1 - score : score, `${label} ${score.toFixed(2)} ${a} | ${b}`]),
    );
    rows.sort(([x], [y]) => y - x);
    for (const [, line] of rows.slice(0, Number(values.errors))) console.log(line);
    console.table(Object.fromEntries([...MEASURES, 'majority' as const].map((name) => [name, scores.msrp[name]])));
    console.table(scores.headlines);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(scores, null, 2)}\n`);
  }
}
