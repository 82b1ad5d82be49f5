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
  return changes;
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
