/**
 * An article that was made from another may have asked somebody itself. It has when it tells the claim a second time, in words that it
 * does not share with those it was made from, on the word of somebody whom none of them names for it: an observer of its own, beside
 * the one that it repeats.
 */
import type { StoryClaim, Telling } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { SupportView } from './support-view.ts';

/** An article that learnt a claim itself although it also repeats another's telling of it. */
export interface OwnTelling {
  readonly articleIndex: number;
  /** On whose word. */
  readonly originId: string;
}

/** The articles of the story from which an article descends by text. */
function listAncestors(view: SupportView, articleIndex: number): Set<number> {
  const seen = new Set<number>();
  const open = [articleIndex];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from, basis } of view.edgesTo.get(at) ?? []) {
      const parent = view.indexOf.get(from);
      if (parent === undefined || seen.has(parent) || parent === articleIndex) continue;
      if (!basis.includes('copied') && !basis.includes('paraphrased')) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return seen;
}

const chainsOf = (view: SupportView, articleIndex: number, { statementIndexes }: Telling): (readonly string[])[] =>
  statementIndexes.map((index) => view.chainOf(articleIndex, index)).filter((chain) => chain.length > 0);

/** Whether the words of a telling stand in one of these articles too. */
const isShared = (view: SupportView, articleIndex: number, ancestors: ReadonlySet<number>, telling: Telling): boolean =>
  (view.sharedOf[articleIndex] ?? []).some(({ a, b, passages }) => {
    const isA = a === articleIndex;
    return (
      ancestors.has(isA ? b : a) &&
      passages.some((passage) => !passage.quoted && spansOverlap(isA ? passage.a : passage.b, telling.span))
    );
  });

/** The observations that articles made from others add to a claim, in article order. */
export function findOwnTellings(view: SupportView, claim: StoryClaim): OwnTelling[] {
  const tellingsOf = view.tellingsOf(claim);
  return [...tellingsOf].flatMap(([articleIndex, own]): OwnTelling[] => {
    if (own.length < 2) return [];
    const ancestors = listAncestors(view, articleIndex);
    if (ancestors.size === 0) return [];
    const known = new Set(
      [...ancestors].flatMap((ancestor) =>
        (tellingsOf.get(ancestor) ?? []).flatMap((telling) => chainsOf(view, ancestor, telling).flat()),
      ),
    );
    for (const telling of own) {
      if (isShared(view, articleIndex, ancestors, telling)) continue;
      const chains = chainsOf(view, articleIndex, telling);
      const fresh = chains.find((chain) =>
        chain.every((id) => !known.has(id) && !view.isForeignOutlet(articleIndex, id)),
      );
      const originId = fresh?.at(-1);
      if (originId !== undefined) return [{ articleIndex, originId }];
    }
    return [];
  });
}
