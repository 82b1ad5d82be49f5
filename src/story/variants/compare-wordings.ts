/** How two wordings of one utterance differ: other words inside it, or a border that cuts away what it hangs on. */
import { type AlignedPair, alignSequences, isSpellingOf } from '../../algorithms/index.ts';
import { rarityOf, turningPlace } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import { isSameWord } from './same-word.ts';

/** Below this rarity a word is function, not content. */
const CONTENT_RARITY = 0.7;
/** Share of the shorter wording's words that must have a partner: else the two are not wordings of one thing. */
const MIN_SHARE = 0.55;
/** Share of the columns from the first to the last common word that must be common. */
const MIN_DENSITY = 0.5;
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
  /** The words that one wording has beyond the common part and inside it, where the other has nothing else for them. */
  readonly extra: readonly Token[];
}

/** Whether two wordings are wordings of one thing, the same or not. */
export function isOneWording(a: readonly Token[], b: readonly Token[]): boolean {
  const common = alignSequences(a, b, likenessInQuotes).filter(
    ({ a: x, b: y }) => x !== undefined && y !== undefined && likenessInQuotes(a[x] as Token, b[y] as Token) > 0,
  );
  return common.length >= MIN_SHARE * Math.min(a.length, b.length);
}

/** The difference of two wordings, or undefined where they are the same, too far apart, or only start or stop elsewhere. */
export function compareWordings(a: readonly Token[], b: readonly Token[]): WordingDifference | undefined {
  const columns = alignSequences(a, b, likenessInQuotes);
  const isCommon = ({ a: x, b: y }: AlignedPair): boolean =>
    x !== undefined && y !== undefined && likenessInQuotes(a[x] as Token, b[y] as Token) > 0;
  const common = columns.filter(isCommon);
  if (common.length < MIN_SHARE * Math.min(a.length, b.length)) return undefined;
  const [first, last] = coreOf(columns, isCommon, a);
  // Words scattered over a long speech are other words of it.
  if (first < 0 || common.length < MIN_DENSITY * (last - first + 1)) return undefined;
  const between = columns
    .slice(first, last + 1)
    .filter(({ a: x, b: y }) => x === undefined || y === undefined || !isSameWord(a[x] as Token, b[y] as Token));
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
  const inside = dropPassages(between, a, b);
  const oneSided = between.filter(({ a: x, b: y }) => x === undefined || y === undefined);
  const isInsertion =
    oneSided.length === between.length && new Set(between.map(({ a: x }) => x === undefined)).size < 2;
  const insertions = wordsOf(oneSided);
  const changed = inside.reduce((sum, column) => sum + changeOf(column, a, b), 0);
  const turning = wordsOf(inside).some((word) => turningPlace(word.norm) !== undefined);
  if (changed > 0 || turning || inside.some((column) => isOtherFunction(column, a, b))) {
    return {
      kind: 'other-words',
      changed,
      turning,
      a: range('a', inside),
      b: range('b', inside),
      extra: isInsertion ? [...cut, ...insertions] : [],
    };
  }
  // A passage was left out inside: where the common part ends is a guess.
  if (inside.length < between.length) return undefined;
  const front = edgeWords(a, b, columns.slice(Math.max(0, first - EDGE), first), columns[first]);
  const back = edgeWords(a, b, columns.slice(last + 1, last + 1 + EDGE), columns[last]);
  const turns =
    front.some((word) => turningPlace(word.norm) === 'edge') ||
    // A fragment inside a reporter's sentence is no statement cut short.
    (opensSentence(columns, first, a, b) && back.some((word) => /edge|back/u.test(turningPlace(word.norm) ?? '')));
  if (!turns) return undefined;
  return { kind: 'cut', changed: 0, turning: true, a: [0, a.length], b: [0, b.length], extra: [...cut, ...insertions] };
}

/** Whether the common part begins where a sentence begins, in both wordings. */
function opensSentence(
  columns: readonly AlignedPair[],
  first: number,
  a: readonly Token[],
  b: readonly Token[],
): boolean {
  const { a: x = 0, b: y = 0 } = columns[first] ?? {};
  const opens = (words: readonly Token[], at: number): boolean =>
    at === 0 || words[at - 1]?.sentenceIndex !== words[at]?.sentenceIndex;
  return opens(a, x) && opens(b, y);
}

/** Words that differ in house style are the same word. */
const likenessInQuotes = (a: Token, b: Token): number => (isSameWord(a, b) ? 1 : wordSimilarity(a, b));

/** First and last column of what both have: a small word that matches alone, far from the rest, does not belong to it. */
function coreOf(
  columns: readonly AlignedPair[],
  isCommon: (column: AlignedPair) => boolean,
  a: readonly Token[],
): [number, number] {
  const isAnchor = (column: AlignedPair, index: number): boolean => {
    if (!isCommon(column)) return false;
    const [before, after] = [columns[index - 1], columns[index + 1]];
    const beside = (before !== undefined && isCommon(before)) || (after !== undefined && isCommon(after));
    return beside || rarityOf((a[column.a as number] as Token).stem) >= CONTENT_RARITY;
  };
  return [columns.findIndex(isAnchor), columns.findLastIndex(isAnchor)];
}

/** Words that a reporter puts in or leaves out of a quotation without a thought. */
const TRIFLES = new Set("a an the that and or so well 's us al el percent %".split(' '));

/** Another small word in the same place ("of" for "to"), or one more; articles and the like are no difference. */
function isOtherFunction({ a: x, b: y }: AlignedPair, a: readonly Token[], b: readonly Token[]): boolean {
  const [one, other] = [x === undefined ? undefined : a[x], y === undefined ? undefined : b[y]];
  if (one !== undefined && other !== undefined) {
    const isName = one.pos === 'PROPN' && other.pos === 'PROPN';
    return !isName && one.lemma !== other.lemma && !(TRIFLES.has(one.norm) && TRIFLES.has(other.norm));
  }
  return !TRIFLES.has((one ?? other)?.norm ?? '');
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

/** The differing columns without stretches on one side only that are long, or go over the end of a sentence. */
function dropPassages(columns: readonly AlignedPair[], a: readonly Token[], b: readonly Token[]): AlignedPair[] {
  const kept: AlignedPair[] = [];
  let run: AlignedPair[] = [];
  const sideOf = (column: AlignedPair): string =>
    column.a === undefined ? 'b' : column.b === undefined ? 'a' : 'both';
  const sentenceOf = ({ a: x, b: y }: AlignedPair): number | undefined =>
    (x === undefined ? b[y as number] : a[x])?.sentenceIndex;
  const flush = (): void => {
    const isPassage = run.length >= PASSAGE || new Set(run.map(sentenceOf)).size > 1;
    if (!isPassage || sideOf(run[0] as AlignedPair) === 'both') kept.push(...run);
    run = [];
  };
  for (const column of columns) {
    const last = run.at(-1);
    if (last !== undefined && (sideOf(last) !== sideOf(column) || !follows(last, column))) flush();
    run.push(column);
  }
  if (run.length > 0) flush();
  return kept;
}

/** Whether one column stands right behind another, on every side that it has. */
const follows = (before: AlignedPair, after: AlignedPair): boolean =>
  (after.a === undefined || before.a === undefined || after.a === before.a + 1) &&
  (after.b === undefined || before.b === undefined || after.b === before.b + 1);

function changeOf({ a: x, b: y }: { a?: number; b?: number }, a: readonly Token[], b: readonly Token[]): number {
  const [one, other] = [x === undefined ? undefined : a[x], y === undefined ? undefined : b[y]];
  const isContent = (word: Token | undefined): boolean => word !== undefined && rarityOf(word.stem) >= CONTENT_RARITY;
  if (one !== undefined && other !== undefined) {
    // A foreign name in another spelling is the reporter's, not the speaker's.
    if (one.pos === 'PROPN' && other.pos === 'PROPN' && isSpellingOf(lettersOf(one), lettersOf(other))) return 0;
    return one.stem !== other.stem && (isContent(one) || isContent(other)) ? 1 : 0;
  }
  return isContent(one ?? other) ? 0.5 : 0;
}

const lettersOf = ({ norm }: Token): string => norm.replace(/^al-|[^a-z]/gu, '');
