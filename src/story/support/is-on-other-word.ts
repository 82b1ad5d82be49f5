/** Whether a claim is told on the word of others than elsewhere: whoever takes a claim over takes its source over, or drops it. */
import type { Telling } from '../../model/index.ts';
import { mayBeOne, NAMED_KINDS } from './may-be-one.ts';
import type { SupportView } from './support-view.ts';

/** The ids of the ultimate origins of a telling. */
export const voicesOf = (view: SupportView, { articleIndex, statementIndexes }: Telling): string[] =>
  statementIndexes.map((index) => view.chainOf(articleIndex, index).at(-1)).filter((id) => id !== undefined);

/** Whether the telling and all the others are on the word of named voices, and none of its own is, or may be, one of theirs. */
export function isOnOtherWord(view: SupportView, telling: Telling, others: readonly Telling[]): boolean {
  const originsOf = (each: Telling) => voicesOf(view, each).map((id) => view.originOf.get(id));
  const mine = originsOf(telling);
  const theirs = others.map(originsOf);
  const isNamed = (origins: ReturnType<typeof originsOf>): boolean =>
    origins.length > 0 && origins.every((origin) => origin !== undefined && NAMED_KINDS.has(origin.kind));
  if (theirs.length === 0 || ![mine, ...theirs].every(isNamed)) return false;
  return mine.every((a) =>
    theirs.flat().every((b) => a !== undefined && b !== undefined && a.id !== b.id && !mayBeOne(view, a, b)),
  );
}
