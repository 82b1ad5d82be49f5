/** Where the words of two wordings of one sentence differ: runs of columns between words that both have. */
import type { Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { isSameWord } from './same-word.ts';
import type { DraftReading } from './variant-draft.ts';

/** One place where the two wordings of a pair differ. */
export interface Change {
  /** Words of the first wording there; may be none. */
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  /** Positions in `pair.a.words` and `pair.b.words` where they stand, or would stand. */
  readonly aStart: number;
  readonly bStart: number;
}

/** The places where two aligned wordings differ in more than house style, in order. */
export function findChanges({ a, b, columns }: TellingPair): Change[] {
  const changes: Change[] = [];
  let open: { a: Token[]; b: Token[]; aStart: number; bStart: number } | undefined;
  let [aNext, bNext] = [0, 0];
  for (const { a: x, b: y } of columns) {
    const [one, other] = [x === undefined ? undefined : a.words[x], y === undefined ? undefined : b.words[y]];
    if (one !== undefined && other !== undefined && isSameWord(one, other)) {
      if (open !== undefined) changes.push(open);
      open = undefined;
    } else {
      open ??= { a: [], b: [], aStart: aNext, bStart: bNext };
      if (one !== undefined) open.a.push(one);
      if (other !== undefined) open.b.push(other);
    }
    if (x !== undefined) aNext = x + 1;
    if (y !== undefined) bNext = y + 1;
  }
  if (open !== undefined) changes.push(open);
  return joinShifted(changes, a, b);
}

/** A small word that both have by chance, between words of the one and words of the other, parts nothing. */
function joinShifted(changes: readonly Change[], a: WordedTelling, b: WordedTelling): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last !== undefined && isShifted(last, change, a)) {
      joined[joined.length - 1] = {
        ...last,
        a: a.words.slice(last.aStart, change.aStart + change.a.length),
        b: b.words.slice(last.bStart, change.bStart + change.b.length),
      };
    } else joined.push(change);
  }
  return joined;
}

const SMALL = /^(?:the|a|an|of|to|in)$/u;

/** Whether one wording has words before a single small word, and the other behind it. */
function isShifted(first: Change, second: Change, { words }: WordedTelling): boolean {
  const [from, to] = [first.aStart + first.a.length, second.aStart];
  const crossed = (first.a.length === 0 && second.b.length === 0) || (first.b.length === 0 && second.a.length === 0);
  return crossed && to - from === 1 && SMALL.test(words[from]?.norm ?? '');
}

/** Words shown on each side of those that differ. */
const BESIDE = 2;

/** One side of a change as a reading: its words with a few beside them, so that an empty side shows where something is missing. */
export function readingOfChange(
  { telling, words, sentence }: WordedTelling,
  changed: readonly Token[],
  start: number,
  key: string,
): DraftReading {
  const from = words[Math.max(0, start - BESIDE)] as Token;
  const to = words[Math.min(words.length, start + changed.length + BESIDE) - 1] as Token;
  const span: Span = { start: from.span.start, end: Math.max(to.span.end, from.span.end) };
  return { articleIndex: telling.articleIndex, span, context: sentence, key };
}
