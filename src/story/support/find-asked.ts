/**
 * An article that was made from another may have asked somebody itself. It has when it tells the claim a second time, in words that it
 * does not share with those it was made from, on the word of somebody whom none of them names for it: an observer of its own, beside
 * the one that it repeats. What others copy from there they have from there only.
 */
import type { StemmaEdge, StoryClaim, Telling } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { isOnOtherWord } from './is-on-other-word.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

/** The articles of the story from which an article descends by the edges that count. */
function listAncestors(view: SupportView, articleIndex: number, counts: (edge: StemmaEdge) => boolean): Set<number> {
  const seen = new Set<number>();
  const open = [articleIndex];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const edge of view.edgesTo.get(at) ?? []) {
      const parent = view.indexOf.get(edge.from);
      if (parent === undefined || seen.has(parent) || parent === articleIndex || !counts(edge)) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return seen;
}

const isText = ({ basis }: StemmaEdge): boolean => basis.includes('copied') || basis.includes('paraphrased');

const chainsOf = (view: SupportView, { articleIndex, statementIndexes }: Telling): (readonly string[])[] =>
  statementIndexes.map((index) => view.chainOf(articleIndex, index)).filter((chain) => chain.length > 0);

/** Whether the words of a telling stand in one that the article was made from too, or on the same word in another that was not made from it. */
function isShared(
  view: SupportView,
  claim: StoryClaim,
  ancestorsOf: (articleIndex: number) => ReadonlySet<number>,
  telling: Telling,
): boolean {
  const { articleIndex, span } = telling;
  return (view.sharedOf[articleIndex] ?? []).some(({ a, b, passages }) => {
    const isA = a === articleIndex;
    const other = isA ? b : a;
    if (!passages.some((passage) => !passage.quoted && spansOverlap(isA ? passage.a : passage.b, span))) return false;
    if (ancestorsOf(articleIndex).has(other)) return true;
    const theirs = view.tellingsOf(claim).get(other) ?? [];
    return (
      theirs.length > 0 &&
      !isOnOtherWord(view, telling, theirs) &&
      !listAncestors(view, other, () => true).has(articleIndex)
    );
  });
}

/** The tellings for which articles that were made from others asked somebody, one an article, each with whom. */
export function findAsked(view: SupportView, claim: StoryClaim, joins: readonly Join[]): Map<Telling, string> {
  const isJoined = new Set(joins.filter(({ sure }) => sure).map(({ telling }) => telling));
  const asked = new Map<Telling, string>();
  const known = new Map<number, Set<number>>();
  const ancestorsOf = (articleIndex: number): Set<number> => {
    const found = known.get(articleIndex) ?? listAncestors(view, articleIndex, isText);
    known.set(articleIndex, found);
    return found;
  };
  for (const [articleIndex, own] of view.tellingsOf(claim)) {
    if (own.length < 2) continue;
    const ancestors = ancestorsOf(articleIndex);
    if (ancestors.size === 0) continue;
    const named = new Set(
      [...ancestors].flatMap((ancestor) =>
        (view.tellingsOf(claim).get(ancestor) ?? []).flatMap((telling) => chainsOf(view, telling).flat()),
      ),
    );
    for (const telling of own) {
      if (isShared(view, claim, ancestorsOf, telling)) continue;
      if (!own.some((other) => other !== telling && isJoined.has(other))) continue;
      const fresh = chainsOf(view, telling).find((chain) =>
        chain.every((id) => !named.has(id) && !view.isForeignOutlet(articleIndex, id)),
      );
      const originId = fresh?.at(-1);
      if (originId === undefined) continue;
      asked.set(telling, originId);
      break;
    }
  }
  return asked;
}

/** The joins less those of tellings that somebody asked for; copies of these keep what leads there. */
export function dropJoinsOfAsked(joins: readonly Join[], asked: ReadonlyMap<Telling, string>): Join[] {
  const fromAsked = new Set<Telling>(asked.keys());
  // A copy of a copy is found in the round after its parent: as many rounds as generations.
  for (let before = -1; before < fromAsked.size; ) {
    before = fromAsked.size;
    for (const { telling, to, verbatim } of joins)
      if (verbatim && typeof to !== 'string' && fromAsked.has(to)) fromAsked.add(telling);
  }
  return joins.filter(
    ({ telling, to, verbatim }) =>
      !fromAsked.has(telling) || (!asked.has(telling) && verbatim && typeof to !== 'string' && fromAsked.has(to)),
  );
}
