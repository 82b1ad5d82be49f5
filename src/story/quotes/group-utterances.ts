/** Which printed quotations are one utterance in several wordings. */
import { alignSequences } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import type { Utterance } from './find-utterances.ts';

/** Share of the shorter wording's weight that must be found, in order, in the longer one. */
const MIN_SHARE = 0.62;
/** The same when two different persons are said to speak: only the very same words are one utterance. */
const MIN_SHARE_OTHER_SPEAKER = 0.85;
/** Least summed weight of the words in common; fragments such as "massive damage" pass, "very good" does not. */
const MIN_COMMON = 5;
/** No word weighs more than this: one rare name in common makes no utterance. */
const MAX_WEIGHT = 3.5;
/** Words that must stand side by side in both, so that a likeness of sense alone joins nothing. */
const MIN_RUN = 3;
/** Words side by side from which phrases may have moved elsewhere ("the oil of the valley", "the valley's oil") ... */
const LONG_RUN = 4;
/** ... and count nearly as much as in their place. */
const MOVED = 0.9;
/** Words of longer utterances beyond this are not aligned. */
const MAX_WORDS = 400;
/** A stem in more utterances than this brings no candidates. */
const MAX_POSTINGS = 200;
/** Rarest words of an utterance that look for its other wordings. */
const PROBES = 6;

/**
 * Utterances that are one and the same, in groups of indexes, in order. The longest wording comes first, and others join what they
 * are wordings of. A fragment that fits two speeches joins the one it fits best and does not make them one: only wordings of
 * nearly full length bring others in. They are looked up in an index of rare stems.
 */
export function groupUtterances(utterances: readonly Utterance[]): number[][] {
  const keys = utterances.map(keyOf);
  const longestFirst = [...utterances.keys()].sort(
    (a, b) =>
      lengthAt(utterances, b) - lengthAt(utterances, a) || compare(keys[a] as string, keys[b] as string) || a - b,
  );
  const index = new Map<string, number[]>();
  const groups = new Map<number, number[]>();
  /** The group of each utterance, named by its longest. */
  const groupOf = new Map<number, number>();
  /** First utterances of each wording: a short one may be said by two speakers. */
  const known = new Map<string, number[]>();
  for (const position of longestFirst) {
    const utterance = utterances[position] as Utterance;
    // The very same words need no comparing.
    const twins = known.get(keys[position] as string) ?? [];
    const twin = twins.find((other) => mayBeOne(utterances[other] as Utterance, utterance));
    const like = twin ?? findLike(utterances, candidatesOf(index, utterance), utterance);
    const group = like === undefined ? position : (groupOf.get(like) as number);
    groupOf.set(position, group);
    if (group === position) groups.set(position, []);
    groups.get(group)?.push(position);
    if (twin !== undefined) continue;
    known.set(keys[position] as string, [...twins, position]);
    if (utterance.words.length < FULL_SHARE * lengthAt(utterances, group)) continue;
    for (const stem of new Set(utterance.words.map((word) => word.stem))) {
      const list = index.get(stem) ?? [];
      list.push(position);
      index.set(stem, list);
    }
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

/** A wording of at least this share of the longest one's words is no fragment. */
const FULL_SHARE = 0.7;

const lengthAt = (utterances: readonly Utterance[], position: number): number =>
  (utterances[position] as Utterance).words.length;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much better a fragment fits a speech of the same speaker. */
const SAME_SPEAKER = 0.2;

/** The utterance among the candidates that this one is a wording of: the best fit, and of equal ones the first. */
function findLike(
  utterances: readonly Utterance[],
  candidates: readonly number[],
  utterance: Utterance,
): number | undefined {
  let best: { position: number; fit: number } | undefined;
  for (const position of candidates) {
    const other = utterances[position] as Utterance;
    const share = shareOfSame(other, utterance);
    if (share === undefined) continue;
    const fit = share + (other.speaker !== undefined && other.speaker === utterance.speaker ? SAME_SPEAKER : 0);
    if (best === undefined || fit > best.fit) best = { position, fit };
  }
  return best?.position;
}

const keyOf = (utterance: Utterance): string => utterance.words.map((word) => word.norm).join(' ');

/** Fewest words that two speakers hardly hit on each for himself. */
const MANY_WORDS = 5;

const mayBeOne = (a: Utterance, b: Utterance): boolean =>
  a.speaker === undefined || b.speaker === undefined || a.speaker === b.speaker || a.words.length >= MANY_WORDS;

function candidatesOf(index: ReadonlyMap<string, number[]>, utterance: Utterance): number[] {
  const probes = [...new Set(utterance.words.map((word) => word.stem))]
    .sort((s, t) => rarityOf(t) - rarityOf(s) || (s < t ? -1 : 1))
    .slice(0, PROBES);
  const found = new Set<number>();
  for (const stem of probes) {
    const list = index.get(stem) ?? [];
    if (list.length <= MAX_POSTINGS) for (const other of list) found.add(other);
  }
  return [...found].sort((x, y) => x - y);
}

/** The share of the shorter wording's weight that the longer one has; undefined when they are two utterances. */
function shareOfSame(a: Utterance, b: Utterance): number | undefined {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const shortWords = short.words.slice(0, MAX_WORDS);
  const pairs = alignSequences(shortWords, long.words.slice(0, MAX_WORDS), wordSimilarity);
  let common = 0;
  let first: number | undefined;
  let last = 0;
  let run = 0;
  let longestRun = 0;
  for (const { a: x, b: y } of pairs) {
    const same = x !== undefined && y !== undefined && shortWords[x]?.norm === long.words[y]?.norm;
    run = same ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
    if (x === undefined || y === undefined) continue;
    const similarity = wordSimilarity(shortWords[x] as Token, long.words[y] as Token);
    if (similarity <= 0) continue;
    common += similarity * weightOf(shortWords[x] as Token);
    first ??= y;
    last = y;
  }
  // Words scattered over a long speech are no fragment of it.
  if (first !== undefined && last - first > 3 * shortWords.length + 6) return undefined;
  if (longestRun < Math.min(MIN_RUN, shortWords.length)) return undefined;
  const all = shortWords.reduce((sum, word) => sum + weightOf(word), 0);
  const apart = a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker;
  const share = longestRun >= LONG_RUN ? Math.max(common, MOVED * commonInAnyOrder(shortWords, long.words)) : common;
  const isSame = share >= Math.min(MIN_COMMON, all) && share / all >= (apart ? MIN_SHARE_OTHER_SPEAKER : MIN_SHARE);
  return isSame ? share / all : undefined;
}

/** Weight of the words of the one that stand anywhere in the other. */
function commonInAnyOrder(words: readonly Token[], others: readonly Token[]): number {
  const stems = new Set(others.map((word) => word.stem));
  return words.reduce((sum, word) => sum + (stems.has(word.stem) ? weightOf(word) : 0), 0);
}

const weightOf = (word: Token): number => 0.3 + Math.min(MAX_WEIGHT, rarityOf(word.stem));
