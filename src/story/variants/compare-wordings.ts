/** How two wordings of one utterance differ: other words inside it, or a border that cuts away what it hangs on. */
import { type AlignedPair, alignSequences } from '../../algorithms/index.ts';
import { rarityOf, turningPlace } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { wordSimilarity } from '../terms/index.ts';

/** Below this rarity a word is function, not content. */
const CONTENT_RARITY = 0.7;
/** Share of the shorter wording's words that must have a partner: else the two are not wordings of one thing. */
const MIN_SHARE = 0.55;
/** Words beside the common part within which a turning word that is cut away belongs to it. */
const EDGE = 4;

/** How two wordings of one utterance differ. */
export interface WordingDifference {
  /** `other-words` where both speak; `cut` where one stops, or starts, so that it reads differently. */
  readonly kind: 'other-words' | 'cut';
  /** Content words that one has and the other has not; a replaced pair counts once. */
  readonly changed: number;
  readonly turning: boolean;
  /** Places, in each wording, from the first to the last word that differs: [first, end). */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** The words that one wording has beyond the common part. */
  readonly cut: readonly Token[];
}

/** The difference of two wordings, or undefined where they are the same, too far apart, or only start or stop elsewhere. */
export function compareWordings(a: readonly Token[], b: readonly Token[]): WordingDifference | undefined {
  const columns = alignSequences(a, b, wordSimilarity);
  const isCommon = ({ a: x, b: y }: (typeof columns)[number]): boolean =>
    x !== undefined && y !== undefined && wordSimilarity(a[x] as Token, b[y] as Token) > 0;
  const common = columns.filter(isCommon);
  if (common.length < MIN_SHARE * Math.min(a.length, b.length)) return undefined;
  const first = columns.findIndex(isCommon);
  const last = columns.findLastIndex(isCommon);
  const between = columns
    .slice(first, last + 1)
    .filter(({ a: x, b: y }) => x === undefined || y === undefined || a[x]?.norm !== b[y]?.norm);
  const wordsOf = (list: typeof columns): Token[] =>
    list.flatMap(({ a: x, b: y }) => [
      ...(x === undefined ? [] : [a[x] as Token]),
      ...(y === undefined ? [] : [b[y] as Token]),
    ]);
  const range = (side: 'a' | 'b', list: typeof columns): [number, number] => {
    const places = list.flatMap((column) => column[side] ?? []);
    if (places.length > 0) return [Math.min(...places), Math.max(...places) + 1];
    // Nothing of its own: the point between its words where the other has more.
    const before = columns.slice(0, columns.indexOf(list[0] ?? {})).flatMap((column) => column[side] ?? []);
    return [before.length, before.length];
  };
  const cut = wordsOf([...columns.slice(0, first), ...columns.slice(last + 1)]);
  const inside = dropLongInsertions(between);
  if (inside.length > 0) {
    const changed = inside.reduce((sum, column) => sum + changeOf(column, a, b), 0);
    const turning = wordsOf(inside).some((word) => turningPlace(word.norm) !== undefined);
    return { kind: 'other-words', changed, turning, a: range('a', inside), b: range('b', inside), cut };
  }
  const edge = [
    ...edgeWords(a, b, columns.slice(Math.max(0, first - EDGE), first), columns[first]),
    ...edgeWords(a, b, columns.slice(last + 1, last + 1 + EDGE), columns[last]),
  ];
  if (!edge.some((word) => turningPlace(word.norm) === 'edge')) return undefined;
  return { kind: 'cut', changed: 0, turning: true, a: [0, a.length], b: [0, b.length], cut };
}

/** Words cut at one end that stand in the sentence of the common word beside them: another sentence may well be left out. */
function edgeWords(
  a: readonly Token[],
  b: readonly Token[],
  edge: readonly AlignedPair[],
  common: AlignedPair | undefined,
): Token[] {
  const wordOf = (words: readonly Token[], position: number | undefined): Token | undefined =>
    position === undefined ? undefined : words[position];
  return edge.flatMap((column) => {
    const [x, y] = [wordOf(a, column.a), wordOf(b, column.b)];
    return [
      ...(x !== undefined && x.sentenceIndex === wordOf(a, common?.a)?.sentenceIndex ? [x] : []),
      ...(y !== undefined && y.sentenceIndex === wordOf(b, common?.b)?.sentenceIndex ? [y] : []),
    ];
  });
}

/** Words in a row that only one wording has, from which they are a passage left out, not other words. */
const PASSAGE = 6;

/** The differing columns without long stretches that stand on one side only. */
function dropLongInsertions<C extends { readonly a?: number; readonly b?: number }>(columns: readonly C[]): C[] {
  const kept: C[] = [];
  let run: C[] = [];
  const sideOf = ({ a, b }: C): string => (a === undefined ? 'b' : b === undefined ? 'a' : 'both');
  const flush = (): void => {
    if (run.length < PASSAGE || sideOf(run[0] as C) === 'both') kept.push(...run);
    run = [];
  };
  for (const column of columns) {
    const last = run.at(-1);
    if (last !== undefined && sideOf(last) !== sideOf(column)) flush();
    run.push(column);
  }
  flush();
  return kept;
}

function changeOf({ a: x, b: y }: { a?: number; b?: number }, a: readonly Token[], b: readonly Token[]): number {
  const [one, other] = [x === undefined ? undefined : a[x], y === undefined ? undefined : b[y]];
  const isContent = (word: Token | undefined): boolean => word !== undefined && rarityOf(word.stem) >= CONTENT_RARITY;
  if (one !== undefined && other !== undefined)
    return one.stem !== other.stem && (isContent(one) || isContent(other)) ? 1 : 0;
  return isContent(one ?? other) ? 0.5 : 0;
}
