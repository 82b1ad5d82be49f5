/**
 * Scores near duplicates on a large set: pairs inside the linked groups against all pairs whose 5-word shingles have a
 * Jaccard similarity of at least 0.5, found exactly by an index of rare shingles (prefix filter: Chaudhuri, Ganti and
 * Kaushik 2006, doi:10.1109/ICDE.2006.9). Duplicates are rare in the set, so the sample takes in every article that
 * shares text with another one. Beside it: articles of one title as duplicates.
 * usage: npm run eval -- duplicates --data DIR [--articles 3000] [--errors N] [--json FILE]
 */
import { jaccard, minHash, shingle, UnionFind } from '../src/algorithms/index.ts';
import { segment } from '../src/article/index.ts';
import { type ArticleFeatures, findFeatures, pairNearDuplicates } from '../src/corpus/index.ts';
import type { ReadArticle, SourceArticle } from '../src/model/index.ts';
import { hashString } from '../src/text/index.ts';
import { type Figure, runScorer, type Scorer, WrongData } from './command/index.ts';
import { loadJsonLines, needSetFile } from './sets/index.ts';
import { type FoundScore, scoreFound } from './statistics/index.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface DuplicateScores extends FoundScore {
  readonly articles: number;
  /** Pairs at or above the similarity. */
  readonly pairs: number;
  /** The same for "articles of one title are duplicates". */
  readonly sameTitle: FoundScore;
  /** Articles cut short on purpose: the share of the text that was kept, and of how many the link to the whole is found. */
  readonly cuts: readonly { readonly kept: number; readonly recall: number }[];
}

/** Similarity from which two articles are near duplicates, as in `pairNearDuplicates`. */
const MIN_SIMILARITY = 0.5;
const SAMPLE = 3000;

/** All pairs (a < b) of sets at or above a Jaccard similarity: exact. Two such sets share one of their rarest items. */
export function pairExactly(sets: readonly ReadonlySet<number>[], minimum: number): [number, number][] {
  const counts = new Map<number, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  const holders = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [b, set] of sets.entries()) {
    const rarest = [...set].sort((x, y) => (counts.get(x) as number) - (counts.get(y) as number) || x - y);
    const candidates = new Set<number>();
    for (const item of rarest.slice(0, set.size - Math.ceil(minimum * set.size) + 1)) {
      const list = holders.get(item) ?? [];
      for (const a of list) candidates.add(a);
      list.push(b);
      holders.set(item, list);
    }
    for (const a of [...candidates].sort((x, y) => x - y))
      if (jaccard(sets[a] as ReadonlySet<number>, set) >= minimum) pairs.push([a, b]);
  }
  return pairs;
}

const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Every pair inside the groups that the links make. */
export function pairGroups(size: number, links: readonly (readonly [number, number])[]): Set<string> {
  const sets = new UnionFind(size);
  for (const [a, b] of links) sets.union(a, b);
  return new Set(sets.groups().flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => keyOf(a, b)))));
}

/** One in so many shingles is looked at when the sample is chosen. */
const SKETCH = 32;
/** Looked-at shingles in common from which two articles share text; a shingle of more articles than that is furniture. */
const MIN_SHARED = 4;
const MAX_HOLDERS = 50;

const SHINGLE_WORDS = 5;

const symbolsOf = (text: string): number[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashString);

/** Indexes of the sample in order: every article that shares text with another, then the first of the others. */
export function chooseSample(rows: readonly Pick<Row, 'text'>[], size: number): number[] {
  const holders = new Map<number, number[]>();
  for (const [at, { text }] of rows.entries()) {
    for (const item of new Set(shingle(symbolsOf(text), SHINGLE_WORDS)))
      if (item % SKETCH === 0) holders.set(item, [...(holders.get(item) ?? []), at]);
  }
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length > MAX_HOLDERS) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) shared.set(keyOf(a, b), (shared.get(keyOf(a, b)) ?? 0) + 1);
  }
  const chosen = new Set<number>();
  for (const [key, count] of shared) if (count >= MIN_SHARED) for (const at of key.split(' ')) chosen.add(Number(at));
  for (let at = 0; at < rows.length && chosen.size < size; at += 1) chosen.add(at);
  return [...chosen].sort((x, y) => x - y).slice(0, size);
}

/** Shares of an article kept when it is cut; the similarity to the whole is about the same number. */
const KEPT = [0.55, 0.65, 0.75, 0.85, 0.95];
const CUT_ARTICLES = 500;
/** Shorter articles have too few shingles for an even cut. */
const MIN_WORDS = 100;

/** Cuts articles short after a share of their words, and looks whether the cut one is linked to the whole. */
export function scoreCuts(rows: readonly Pick<Row, 'text'>[]): { kept: number; recall: number }[] {
  const featuresOf = (symbols: readonly number[]): ArticleFeatures => {
    const shingles = new Set(shingle(symbols, SHINGLE_WORDS));
    return { terms: new Map(), shingles, signature: minHash(shingles) };
  };
  const whole = rows
    .map(({ text }) => symbolsOf(text))
    .filter(({ length }) => length >= MIN_WORDS)
    .slice(0, CUT_ARTICLES);
  return KEPT.map((kept) => {
    const found = whole.filter((symbols) => {
      const cut = symbols.slice(0, Math.ceil(symbols.length * kept));
      return pairNearDuplicates([featuresOf(symbols), featuresOf(cut)]).length > 0;
    });
    return { kept, recall: found.length / Math.max(1, whole.length) };
  });
}

function readFeatures({ id, title, text }: Row) {
  const source: SourceArticle = { id, path: id, title, language: 'en', sha256: '', text, credits: [] };
  const layers = segment.run({ source, boilerplate: [] }, { diagnose: () => undefined });
  // Only the layers that features read.
  return findFeatures({ source, boilerplate: [], masthead: { credits: [] }, ...layers } as unknown as ReadArticle);
}

/** Scores a sample of the set; `onError` gets a line for each pair missed or wrong. */
export function scoreDuplicates(
  directory: string,
  { articles = SAMPLE, onError }: { articles?: number; onError?: (line: string) => void } = {},
): DuplicateScores {
  const all = loadJsonLines<Row>(needSetFile(directory, 'allsides', 'articles.jsonl'), ['id', 'title', 'text']);
  const rows = chooseSample(all, articles).map((at) => all[at] as Row);
  const features = rows.map(readFeatures);
  const gold = new Set(
    pairExactly(
      features.map(({ shingles }) => shingles),
      MIN_SIMILARITY,
    ).map(([a, b]) => keyOf(a, b)),
  );
  const found = pairGroups(
    rows.length,
    pairNearDuplicates(features).map(({ a, b }) => [a, b]),
  );
  const byTitle = new Map<string, number>();
  const titles = pairGroups(
    rows.length,
    rows.flatMap(({ title }, at): [number, number][] => {
      const first = byTitle.get(title.toLowerCase());
      byTitle.set(title.toLowerCase(), first ?? at);
      return first === undefined ? [] : [[first, at]];
    }),
  );
  const score = (pairs: ReadonlySet<string>): FoundScore =>
    scoreFound({ right: [...pairs].filter((key) => gold.has(key)).length, found: pairs.size, gold: gold.size });
  const show = (mark: string, key: string): void =>
    onError?.(
      `${mark} ${key
        .split(' ')
        .map((at) => rows[Number(at)]?.title ?? '')
        .join(' | ')}`,
    );
  for (const key of gold) if (!found.has(key)) show('-', key);
  for (const key of found) if (!gold.has(key)) show('+', key);
  return { articles: rows.length, pairs: gold.size, ...score(found), sameTitle: score(titles), cuts: scoreCuts(rows) };
}

const figuresOfPairs = ({ precision, recall, f1 }: FoundScore, n: number): Figure[] => [
  { name: 'pairs, precision', value: precision, n },
  { name: 'pairs, recall', value: recall, n },
  { name: 'pairs, F1', value: f1, n },
];

/** Articles that are nearly one text. */
export const duplicatesScorer: Scorer = {
  name: 'duplicates',
  what: 'Near duplicates against all pairs found exactly, and articles cut short on purpose.',
  takes: ['the pack of all sets, its folder allsides/, or one articles.jsonl(.gz)'],
  splits: false,
  options: { articles: { type: 'string', what: `how many articles to sample (${SAMPLE})` } },
  score({ data, extra }) {
    const asked = extra?.['articles'] ?? String(SAMPLE);
    if (typeof asked !== 'string' || !/^[1-9]\d{0,6}$/u.test(asked))
      throw new WrongData(`--articles takes a whole number, not ${asked}`);
    const errors: string[] = [];
    const scores = scoreDuplicates(data, { articles: Number(asked), onError: (line) => void errors.push(line) });
    const own = figuresOfPairs(scores, scores.pairs);
    const trivial = figuresOfPairs(scores.sameTitle, scores.pairs);
    const cuts = scores.cuts.map(({ kept, recall }) => ({
      name: `cut short, ${Math.round(kept * 100)}% kept, recall`,
      value: recall,
      n: Math.min(CUT_ARTICLES, scores.articles),
    }));
    const line = ({ name, value, n }: Figure): string =>
      `${name.padEnd(32)} ${(100 * value).toFixed(1).padStart(6)}  of ${n}`;
    return {
      set: `allsides, ${scores.articles} articles`,
      figures: [...own, ...cuts],
      baselines: [{ what: 'same title', figures: trivial }],
      table: [
        ...[...own, ...cuts].map(line),
        ...trivial.map((figure) => line({ ...figure, name: `same title: ${figure.name}` })),
      ],
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(duplicatesScorer, process.argv.slice(2));
