/** Which telling of an article another one was made from: one on the same word, with the same words, the first. */
import type { Telling } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { isOnOtherWord, voicesOf } from './is-on-other-word.ts';
import type { SupportView } from './support-view.ts';

const meetLength = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The telling among `theirs` behind `telling`; `words` are where its words stand in their text. None where all are on other words. */
export function chooseTelling(
  view: SupportView,
  telling: Telling,
  theirs: readonly Telling[],
  words: readonly Span[],
): Telling | undefined {
  const meets = theirs.some((other) => words.some((span) => meetLength(span, other.span) > 0));
  if (!meets && isOnOtherWord(view, telling, theirs)) return undefined;
  const mine = voicesOf(view, telling);
  const scored = theirs.map((other, at) => ({
    other,
    at,
    sameWord: voicesOf(view, other).some((id) => mine.includes(id)),
    length: words.reduce((sum, span) => sum + meetLength(span, other.span), 0),
  }));
  return scored.sort((a, b) => Number(b.sameWord) - Number(a.sameWord) || b.length - a.length || a.at - b.at)[0]?.other;
}
