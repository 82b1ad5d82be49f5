/** Which words two passages share, in order: what the eye would look for when they lie side by side. */
import { collateRows } from '../../src/algorithms/index.ts';
import type { Mark } from '../parts/index.ts';
import { reading } from './collate.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A stretch of an article's text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Alignment costs the product of both: passages are short, and the rest of a long one goes unmarked. */
const MAX_WORDS = 400;

/** Joins words that follow each other to one mark. */
function joinWords(words: readonly Word[], kept: readonly number[], kind: string): Mark[] {
  const marks: { start: number; end: number; kind: string }[] = [];
  let last = Number.NaN;
  for (const index of kept) {
    const word = words[index];
    if (word === undefined) continue;
    const open = marks.at(-1);
    if (open !== undefined && index === last + 1) open.end = word.end;
    else marks.push({ start: word.start, end: word.end, kind });
    last = index;
  }
  return marks;
}

/** Positions of the words that both have, in order. */
function pairWords(a: Stretch, b: Stretch) {
  const wordsA = wordsOf(a.text, a.start, a.end, MAX_WORDS);
  const wordsB = wordsOf(b.text, b.start, b.end, MAX_WORDS);
  const pairs = collateRows([wordsA, wordsB], { ...reading, maxWords: MAX_WORDS }).flatMap(({ kind, cells: [a, b] }) =>
    kind === 'same' && a !== undefined && b !== undefined
      ? wordsA.slice(a.start, a.end).map((_, index) => ({ a: a.start + index, b: b.start + index }))
      : [],
  );
  return { wordsA, wordsB, pairs };
}

/** The marks of both sides, kind "shared", in the offsets of each text, and the share of the shorter side they cover. */
export function markSharedWords(
  a: Stretch,
  b: Stretch,
): { readonly a: Mark[]; readonly b: Mark[]; readonly share: number } {
  const { wordsA, wordsB, pairs } = pairWords(a, b);
  const side = (words: readonly Word[], kept: readonly number[]): Mark[] => joinWords(words, kept, 'shared');
  return {
    a: side(
      wordsA,
      pairs.map((pair) => pair.a),
    ),
    b: side(
      wordsB,
      pairs.map((pair) => pair.b),
    ),
    share: pairs.length / Math.max(1, Math.min(wordsA.length, wordsB.length)),
  };
}

/** The words of `a` that `b` does not have there, kind "variant". */
export function markOwnWords(a: Stretch, b: Stretch): Mark[] {
  const { wordsA, pairs } = pairWords(a, b);
  const shared = new Set(pairs.map((pair) => pair.a));
  return joinWords(
    wordsA,
    [...wordsA.keys()].filter((index) => !shared.has(index)),
    'variant',
  );
}
