/**
 * Scores the likeness of wordings, as claims are aligned by, on sentence pairs: accuracy and F1 of "paraphrase or not"
 * with a cross-validated threshold (MSRP), Pearson's r against graded likeness (STS headlines). Beside it: overlap of plain
 * words weighted by rarity in the set, cosine of words and of groups of letters so weighted, and the larger class.
 * usage: npm run eval -- paraphrase --data DIR [--errors N] [--json FILE]
 */
import { segment } from '../src/article/index.ts';
import type { ReadArticle, SourceArticle } from '../src/model/index.ts';
import { measureLikeness, TermIndex } from '../src/story/terms/index.ts';
import { type Figure, runScorer, type Scorer, type ScorerOptions, WrongData } from './command/index.ts';
import { findSplits, loadTable } from './sets/index.ts';
import { type BinaryScore, cosine, crossValidate, pearson, scoreMajority } from './statistics/index.ts';

/** Two sentences and what people say of them: 0 or 1, or a grade. */
interface Pair {
  readonly label: number;
  readonly a: string;
  readonly b: string;
}

/** How alike the two sentences of a pair are, 0..1. */
type Measure = 'claim' | 'words' | 'cosine' | 'letters';

/** Scores of each table: of pairs that are a paraphrase or not, and of graded pairs. */
export interface ParaphraseScores {
  readonly yesOrNo: readonly (Readonly<Record<Measure | 'majority', BinaryScore>> & Table)[];
  readonly graded: readonly (Readonly<Record<Measure, number>> & Table)[];
}

interface Table {
  /** "MSRP, train", "STS headlines 2013" */
  readonly set: string;
  /** How many. */
  readonly pairs: number;
}

function readSentence(text: string): ReadArticle {
  const source: SourceArticle = { id: 'a', path: 'a', title: '', language: 'en', sha256: '', text, credits: [] };
  const layers = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
  // Only the layers that terms read.
  return { source, boilerplate: [], ...layers } as unknown as ReadArticle;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Groups of so many letters, within words and at their borders. */
const LETTERS = 4;
function letterGroupsOf(text: string): string[] {
  const line = ` ${wordsOf(text).join(' ')} `;
  return Array.from({ length: Math.max(0, line.length - LETTERS + 1) }, (_, at) => line.slice(at, at + LETTERS));
}

type Likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => number;

/** Likeness of the features of each pair; a feature weighs its count times the logarithm of its rarity in the set. */
function scoreFeatures(pairs: readonly Sides[], featuresOf: (text: string) => string[], likeness: Likeness): number[] {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs)
    for (const side of [a, b])
      for (const feature of new Set(featuresOf(side))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weigh = (text: string): Map<string, number> => {
    const weights = new Map<string, number>();
    for (const feature of featuresOf(text)) {
      const rarity = Math.log((2 * pairs.length) / (counts.get(feature) ?? 1));
      weights.set(feature, (weights.get(feature) ?? 0) + rarity);
    }
    return weights;
  };
  return pairs.map(({ a, b }) => likeness(weigh(a), weigh(b)));
}
type Sides = Pick<Pair, 'a' | 'b'>;

/** Weighted Dice coefficient; what is counted twice in one text counts once. */
const dice: Likeness = (a, b) => {
  let both = 0;
  let all = 0;
  for (const [feature, weight] of a) both += b.has(feature) ? weight : 0;
  for (const weights of [a, b]) for (const weight of weights.values()) all += weight;
  return all === 0 ? 0 : (2 * both) / all;
};

/** Weighted Dice coefficient of the words of each pair; a word weighs the logarithm of its rarity in the set. */
export const scoreWords = (pairs: readonly Sides[]): number[] =>
  scoreFeatures(pairs, (text) => [...new Set(wordsOf(text))], dice);

/** Every measure of every pair. Each pair is a story of two articles that know no names. */
function measure(pairs: readonly Pair[]): Record<Measure, number[]> {
  const claim = pairs.map(({ a, b }) => {
    const articles = [readSentence(a), readSentence(b)];
    const index = new TermIndex(articles, []);
    const [x, y] = articles.map((article, at) => index.wordingOf(at, article.tokens.keys()));
    return measureLikeness(index.reader, x!, y!).score;
  });
  return {
    claim,
    words: scoreWords(pairs),
    cosine: scoreFeatures(pairs, wordsOf, cosine),
    letters: scoreFeatures(pairs, letterGroupsOf, cosine),
  };
}

/** Columns of MSRP: label, two ids, two sentences; a graded table has no ids. */
const MSRP_COLUMNS = 5;

/** The tables of pairs that the user points at. Throws `WrongData` when there is none. */
function loadPairs({
  data,
  split,
}: Pick<ScorerOptions, 'data' | 'split'>): { set: string; graded: boolean; pairs: Pair[] }[] {
  const isSplit = (path: string): boolean => /\.tsv(?:\.gz)?$/u.test(path);
  const tables = new Map<string, string>();
  let missing: unknown;
  for (const set of ['msrp', 'sts_headlines']) {
    try {
      const splits = findSplits(data, { set, isSplit, looks: 'table of pairs (.tsv)', split, preferred: () => true });
      // A folder or file that holds the tables itself answers to both names.
      for (const { name, path } of splits) tables.set(path, name);
    } catch (error) {
      if (!(error instanceof WrongData)) throw error;
      missing ??= error;
    }
  }
  if (tables.size === 0) throw missing;
  return [...tables].map(([path, name]) => {
    const rows = loadTable(path);
    const graded = rows[0]?.length !== MSRP_COLUMNS;
    if (rows.length === 0 || rows.some((row) => row.length !== (graded ? 3 : MSRP_COLUMNS)))
      throw new WrongData(`${path} is no table of pairs: label, (id1, id2,) s1, s2`);
    return {
      set: graded ? `STS headlines ${name.replace(/^headlines-/u, '')}` : `MSRP, ${name}`,
      graded,
      pairs: rows.map((row): Pair => ({ label: Number(row[0]), a: row.at(-2) as string, b: row.at(-1) as string })),
    };
  });
}

/** Scores every table. `onPair` sees each pair of yes or no with its score. */
export function scoreParaphrase(
  options: Pick<ScorerOptions, 'data' | 'split'>,
  onPair?: (pair: Pair, score: number) => void,
): ParaphraseScores {
  const tables = loadPairs(options);
  return {
    yesOrNo: tables
      .filter(({ graded }) => !graded)
      .map(({ set, pairs }) => {
        const labels = pairs.map(({ label }) => label === 1);
        const scores = measure(pairs);
        for (const [at, pair] of pairs.entries()) onPair?.(pair, scores.claim[at] as number);
        const binary = (name: Measure): BinaryScore => crossValidate(scores[name], labels);
        return {
          set,
          pairs: pairs.length,
          claim: binary('claim'),
          words: binary('words'),
          cosine: binary('cosine'),
          letters: binary('letters'),
          majority: scoreMajority(labels),
        };
      }),
    graded: tables
      .filter(({ graded }) => graded)
      .map(({ set, pairs }) => {
        const grades = pairs.map(({ label }) => label);
        const found = measure(pairs);
        const r = (name: Measure): number => pearson(found[name], grades);
        return {
          set,
          pairs: pairs.length,
          claim: r('claim'),
          words: r('words'),
          cosine: r('cosine'),
          letters: r('letters'),
        };
      }),
  };
}

const figuresOf = ({ yesOrNo, graded }: ParaphraseScores, by: Measure): Figure[] => [
  ...yesOrNo.flatMap(({ set, pairs, [by]: { accuracy, f1 } }) => [
    { name: `${set}, accuracy`, value: accuracy, n: pairs },
    { name: `${set}, F1`, value: f1, n: pairs },
  ]),
  ...graded.map(({ set, pairs, [by]: r }) => ({ name: `${set}, Pearson's r`, value: r, n: pairs })),
];

/** Two wordings of one claim. */
export const paraphraseScorer: Scorer = {
  name: 'paraphrase',
  what: 'How alike two assertions are: paraphrase or not (cross-validated threshold), and graded likeness.',
  takes: [
    'the pack of all sets, msrp/ or sts_headlines/, or one .tsv with a line of column names:',
    'label, id1, id2, s1, s2 (0 or 1), or score, s1, s2 (graded)',
  ],
  splits: true,
  score(options) {
    const rows: [number, string][] = [];
    const scores = scoreParaphrase(options, ({ label, a, b }, score) =>
      rows.push([label === 1 ? 1 - score : score, `${label === 1 ? '-' : '+'} ${score.toFixed(2)} ${a} | ${b}`]),
    );
    const [own, words] = [figuresOf(scores, 'claim'), figuresOf(scores, 'words')];
    const majority = scores.yesOrNo.flatMap(({ set, pairs, majority: { accuracy, f1 } }) => [
      { name: `${set}, accuracy`, value: accuracy, n: pairs },
      { name: `${set}, F1`, value: f1, n: pairs },
    ]);
    const sets = [...scores.yesOrNo, ...scores.graded].map(({ set }) => set);
    return {
      set: sets.join('; '),
      figures: own,
      baselines: [
        { what: 'word overlap', figures: words },
        { what: 'tf-idf cosine, words', figures: figuresOf(scores, 'cosine') },
        { what: 'tf-idf cosine, groups of four letters', figures: figuresOf(scores, 'letters') },
        { what: 'always yes', figures: majority },
      ],
      table: own.map(
        ({ name, value, n }, at) =>
          `${name.padEnd(34)} ${value.toFixed(3)}  word overlap ${(words[at] as Figure).value.toFixed(3)}  of ${n} pairs`,
      ),
      // The worst first.
      errors: rows.sort(([x], [y]) => y - x).flatMap(([badness, line]) => (badness > 0.5 ? [line] : [])),
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(paraphraseScorer, process.argv.slice(2));
