/**
 * Scores near duplicates on a large set: the pairs found against all pairs whose 5-word shingles have a Jaccard similarity of at
 * least 0.5, found exactly. Real sets hold few copies, so copies of their articles are planted: cut, edited, with
 * another head or tail, inside a longer report. Beside it: articles of one title as duplicates; other programs.
 * usage: npm run eval -- duplicates --data DIR [--articles N] [--errors N] [--json FILE] [--peers [--python PATH]]
 */
import { sortDistinct } from '../src/algorithms/index.ts';
import {
  MIN_CONTAINMENT,
  MIN_SIMILARITY,
  type NearDuplicate,
  NearDuplicateIndex,
  printText,
  shinglesOf,
} from '../src/corpus/index.ts';
import { type Figure, runScorer, type Scorer, WrongData } from './command/index.ts';
import { COPY_KINDS, type CopyKind, compareSets, pairExactly, plantCopies } from './copies/index.ts';
import { runNearDuplicatePeers } from './peers/index.ts';
import { loadJsonLines, needSetFile } from './sets/index.ts';
import { type FoundScore, scoreFound } from './statistics/index.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Pairs found by one way of finding them. */
interface PairScore extends FoundScore {
  /** Pairs there are. */
  readonly pairs: number;
}

export interface DuplicateScores {
  readonly articles: number;
  /** The articles as they are. */
  readonly natural: PairScore;
  /** With copies planted among them. */
  readonly planted: PairScore & { readonly copies: number };
  /** Of the planted copies of which one text holds four fifths or more of the other, how many are linked. */
  readonly contained: readonly { readonly kind: CopyKind; readonly pairs: number; readonly recall: number }[];
  /** "Articles of one title are duplicates", on the articles as they are. */
  readonly sameTitle: FoundScore;
  readonly peers: readonly (PairScore & { readonly name: string; readonly articlesPerSecond: number })[];
}

/** Every so many articles one is copied. */
const COPY_STEP = 3;

const keyOf = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
const setOf = (text: string): Uint32Array => sortDistinct(shinglesOf(text));

/** Pairs found at the similarity; of word-for-word copies, which are linked to the first of them, all pairs. */
export function pairAll(found: readonly Omit<NearDuplicate, 'kind'>[], fingerprints: readonly number[]): Set<string> {
  const copies = new Map<number, number[]>();
  for (const [at, fingerprint] of fingerprints.entries())
    copies.set(fingerprint, [...(copies.get(fingerprint) ?? []), at]);
  const copiesOf = (at: number): readonly number[] => copies.get(fingerprints[at] as number) ?? [];
  return new Set(
    found
      .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
      .flatMap(({ a, b }) =>
        copiesOf(a).flatMap((one) => copiesOf(b).flatMap((other) => (one === other ? [] : [keyOf(one, other)]))),
      ),
  );
}

const scorePairs = (found: ReadonlySet<string>, gold: ReadonlySet<string>): PairScore => ({
  ...scoreFound({ right: [...found].filter((key) => gold.has(key)).length, found: found.size, gold: gold.size }),
  pairs: gold.size,
});

function findPairs(texts: readonly string[]): { readonly all: Set<string>; readonly linked: Set<string> } {
  const prints = texts.map((text) => printText(text));
  const index = new NearDuplicateIndex((at) => shinglesOf(texts[at] as string));
  const found = prints.flatMap((print) => index.add(print));
  const all = pairAll(
    found,
    prints.map(({ fingerprint }) => fingerprint),
  );
  return { all, linked: new Set([...all, ...found.map(({ a, b }) => keyOf(a, b))]) };
}

function pairTitles(rows: readonly Row[]): Set<string> {
  const byTitle = new Map<string, number[]>();
  for (const [at, { title }] of rows.entries())
    byTitle.set(title.toLowerCase(), [...(byTitle.get(title.toLowerCase()) ?? []), at]);
  return new Set(
    [...byTitle.values()].flatMap((list) => list.flatMap((a, i) => list.slice(i + 1).map((b) => keyOf(a, b)))),
  );
}

/** Scores the set; `onError` gets a line for each natural pair missed or wrong. `python` starts the peers. */
export function scoreDuplicates(
  directory: string,
  { articles, onError, python }: { articles?: number; onError?: (line: string) => void; python?: string } = {},
): DuplicateScores {
  const file = needSetFile(directory, 'allsides', 'articles.jsonl');
  const rows = loadJsonLines<Row>(file, ['id', 'title', 'text']).slice(0, articles);
  const texts = rows.map(({ text }) => text);
  const sets = texts.map(setOf);
  const gold = new Set(pairExactly(sets, MIN_SIMILARITY).map(({ a, b }) => keyOf(a, b)));
  const { all: found } = findPairs(texts);
  const titles = pairTitles(rows);
  const show = (mark: string, key: string): void =>
    onError?.(
      `${mark} ${key
        .split(' ')
        .map((at) => rows[Number(at)]?.title ?? '')
        .join(' | ')}`,
    );
  for (const key of gold) if (!found.has(key)) show('-', key);
  for (const key of found) if (!gold.has(key)) show('+', key);
  return {
    articles: rows.length,
    natural: scorePairs(found, gold),
    sameTitle: scorePairs(titles, gold),
    ...scorePlanted(texts, sets, python),
  };
}

function scorePlanted(
  texts: readonly string[],
  sets: readonly Uint32Array[],
  python: string | undefined,
): Pick<DuplicateScores, 'planted' | 'contained' | 'peers'> {
  const copies = plantCopies(texts, COPY_STEP);
  const withCopies = [...texts, ...copies.map(({ text }) => text)];
  const allSets = [...sets, ...copies.map(({ text }) => setOf(text))];
  const gold = new Set(pairExactly(allSets, MIN_SIMILARITY).map(({ a, b }) => keyOf(a, b)));
  const { all, linked } = findPairs(withCopies);
  const contained = COPY_KINDS.map((kind) => {
    const keys = copies.flatMap((copy, at) => {
      const { containment } = compareSets(sets[copy.of] as Uint32Array, allSets[texts.length + at] as Uint32Array);
      return copy.kind === kind && containment >= MIN_CONTAINMENT ? [keyOf(copy.of, texts.length + at)] : [];
    });
    const recall = keys.filter((key) => linked.has(key)).length / Math.max(1, keys.length);
    return { kind, pairs: keys.length, recall };
  });
  const peers = python === undefined ? [] : runNearDuplicatePeers(python, withCopies, MIN_SIMILARITY);
  return {
    planted: { ...scorePairs(all, gold), copies: copies.length },
    contained,
    peers: peers.map(({ name, pairs, articlesPerSecond }) => ({
      name,
      articlesPerSecond,
      ...scorePairs(new Set(pairs.map(([a, b]) => keyOf(a, b))), gold),
    })),
  };
}

const figuresOf = (what: string, { precision, recall, f1 }: FoundScore, n: number): Figure[] => [
  { name: `${what}, precision`, value: precision, n },
  { name: `${what}, recall`, value: recall, n },
  { name: `${what}, F1`, value: f1, n },
];

/** Articles that are nearly one text. */
export const duplicatesScorer: Scorer = {
  name: 'duplicates',
  what: 'Near duplicates against all pairs found exactly, among the articles as they are and with copies planted.',
  takes: ['the pack of all sets, its folder allsides/, or one articles.jsonl(.gz)'],
  splits: false,
  options: {
    articles: { type: 'string', what: 'how many articles, from the first (all)' },
    peers: { type: 'boolean', what: 'run datasketch and rensa on the same texts, where they are installed' },
    python: { type: 'string', what: 'the Python that has them, when it is not python3' },
  },
  score({ data, extra = {} }) {
    const asked = extra['articles'] ?? '10000000';
    if (typeof asked !== 'string' || !/^[1-9]\d{0,7}$/u.test(asked))
      throw new WrongData(`--articles takes a whole number, not ${asked}`);
    const errors: string[] = [];
    const python = typeof extra['python'] === 'string' ? extra['python'] : 'python3';
    const scores = scoreDuplicates(data, {
      articles: Number(asked),
      onError: (line) => void errors.push(line),
      ...(extra['peers'] === true ? { python } : {}),
    });
    const { natural, planted, contained, peers, sameTitle } = scores;
    const own = [
      ...figuresOf('pairs', natural, natural.pairs),
      ...figuresOf('with planted copies', planted, planted.pairs),
      ...contained.map(({ kind, pairs, recall }) => ({ name: `contained, ${kind}, recall`, value: recall, n: pairs })),
    ];
    const trivial = figuresOf('pairs', sameTitle, natural.pairs);
    const line = ({ name, value, n }: Figure): string =>
      `${name.padEnd(46)} ${(100 * value).toFixed(2).padStart(6)}  of ${n}`;
    return {
      set: `allsides, ${scores.articles} articles and ${planted.copies} copies`,
      figures: own,
      baselines: [{ what: 'same title', figures: trivial }],
      table: [
        ...own.map(line),
        ...trivial.map((figure) => line({ ...figure, name: `same title: ${figure.name}` })),
        ...peers.flatMap((peer) => figuresOf(`${peer.name}: with planted copies`, peer, planted.pairs).map(line)),
        ...(extra['peers'] === true && peers.length === 0
          ? ['datasketch, rensa, text-dedup: skipped, not installed']
          : []),
      ],
      errors,
    };
  },
};

if (import.meta.filename === process.argv[1])
  process.exitCode = await runScorer(duplicatesScorer, process.argv.slice(2));
