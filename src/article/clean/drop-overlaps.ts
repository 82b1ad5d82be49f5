import type { Boilerplate } from '../../model/index.ts';
import { compareSpans, spansOverlap } from '../../text/index.ts';

/** In text order, without the marks that overlap a longer one, or an earlier found one of the same length. */
export function dropOverlaps(marks: readonly Boilerplate[]): Boilerplate[] {
  const kept: Boilerplate[] = [];
  for (const mark of [...marks].sort((a, b) => compareSpans(a.span, b.span))) {
    const last = kept.at(-1);
    if (last === undefined || !spansOverlap(last.span, mark.span)) kept.push(mark);
  }
  return kept;
}
