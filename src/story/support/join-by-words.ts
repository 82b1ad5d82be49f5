/**
 * Joins of tellings that nothing else joins to what they have word for word: two articles that tell a claim in one sentence, outside
 * quotation marks, have it from one place, whichever of them was first and whatever else they were made from.
 */
import { UnionFind } from '../../algorithms/index.ts';
import type { StoryClaim, Telling } from '../../model/index.ts';
import { type Span, spanLength } from '../../text/index.ts';
import { isOnOtherWord } from './is-on-other-word.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

/** Characters of a telling: below, two reporters may hit on the same words. */
const LEAST_LENGTH = 40;
/** Share of its characters that stand in the other telling. */
const LEAST_SHARE = 0.8;

/** Joins of a telling to all earlier articles that have it word for word. */
function pairByWords(view: SupportView, claim: StoryClaim, telling: Telling): Join[] {
  const { articleIndex, span } = telling;
  if (spanLength(span) < LEAST_LENGTH) return [];
  return (view.sharedOf[articleIndex] ?? []).flatMap(({ a, b, passages }) => {
    const isA = a === articleIndex;
    const other = isA ? b : a;
    if (other > articleIndex) return [];
    const node = view.articles[other]?.source.id ?? '';
    return (view.tellingsOf(claim).get(other) ?? []).flatMap((to): Join[] => {
      const length = passages
        .filter(({ quoted }) => !quoted)
        .reduce(
          (sum, passage) =>
            sum +
            (isA ? meetLength(passage.a, passage.b, span, to.span) : meetLength(passage.b, passage.a, span, to.span)),
          0,
        );
      const isSame = length >= LEAST_SHARE * spanLength(span) && !isOnOtherWord(view, telling, [to]);
      return isSame ? [{ telling, node, to, verbatim: true, sure: true, how: 'has the words of' }] : [];
    });
  });
}

/** Characters of one span that a passage has in common with another span on its other side. */
function meetLength(mine: Span, theirs: Span, span: Span, other: Span): number {
  const shift = theirs.start - mine.start;
  const start = Math.max(mine.start, span.start, other.start - shift);
  const end = Math.min(mine.end, span.end, other.end - shift);
  return Math.max(0, end - start);
}

/** Where the words of a telling stand in the article of another origin, no text need be inferred for them. */
function dropLost(view: SupportView, claim: StoryClaim, joins: readonly Join[]): Join[] {
  return joins.filter(({ telling, node }) => {
    if (!view.lostIds.has(node)) return true;
    const children = view.childrenOf(node);
    return pairByWords(view, claim, telling).every(({ node: from }) => children.has(view.indexOf.get(from) ?? -1));
  });
}

/** The joins with those by words that bring together what the other sure ones leave apart. */
export function addJoinsByWords(view: SupportView, claim: StoryClaim, joins: readonly Join[]): Join[] {
  const kept = dropLost(view, claim, joins);
  const units = [...new Set<Telling | string>([...claim.tellings, ...kept.map(({ to }) => to)])];
  const place = new Map(units.map((unit, at) => [unit, at]));
  const sets = new UnionFind(units.length);
  const union = ({ telling, to }: Join): boolean => sets.union(place.get(telling) ?? 0, place.get(to) ?? 0);
  for (const join of kept) if (join.sure) union(join);
  return [...kept, ...claim.tellings.flatMap((telling) => pairByWords(view, claim, telling)).filter(union)];
}
