/**
 * Joins of articles over several claims, for the support of the story. One is sure when it is for at least half of the claims that the
 * article tells. Of several sure ones the first counts, with those that stand behind one telling together with it: an article that was
 * put together from two reports does not make these one.
 */
import type { StoryClaim, Telling } from '../../model/index.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

/** The sure joins that count of one article. */
function keepTogether(lifted: readonly Join[], own: readonly Join[]): Join[] {
  const sure = lifted.filter((join) => join.sure);
  const [first] = sure;
  if (first === undefined) return [...lifted];
  const alike = own.filter((join) => join.sure);
  const tellings = new Set(alike.filter(({ node }) => node === first.node).map(({ telling }) => telling));
  const nodes = new Set(alike.filter(({ telling }) => tellings.has(telling)).map(({ node }) => node));
  return sure.filter(({ node }) => nodes.has(node));
}

/** The joins between articles, each as one unit, its first telling; `joins` are those of each claim. */
export function joinOver(
  view: SupportView,
  claims: readonly StoryClaim[],
  joins: readonly (readonly Join[])[],
  firstOf: ReadonlyMap<number, Telling>,
): Join[] {
  return [...firstOf].flatMap(([articleIndex, telling]) => {
    const told = claims.filter((claim) => view.tellingsOf(claim).has(articleIndex)).length;
    const own = joins.map((ofClaim) => ofClaim.filter((join) => join.telling.articleIndex === articleIndex));
    const merged = new Map<string, { join: Join; sureIn: Set<number> }>();
    for (const [at, ofClaim] of own.entries()) {
      for (const join of ofClaim) {
        const known = merged.get(join.node) ?? { join, sureIn: new Set() };
        merged.set(join.node, { join: known.join.sure ? known.join : join, sureIn: known.sureIn });
        if (join.sure) known.sureIn.add(at);
      }
    }
    const lifted = [...merged.values()].map(({ join: { node, how }, sureIn }): Join => {
      const sure = sureIn.size > 0 && sureIn.size * 2 >= told;
      const to = firstOf.get(view.indexOf.get(node) ?? -1) ?? node;
      return { telling, node, to, verbatim: false, sure, how: sure ? how : 'may have it from' };
    });
    return keepTogether(lifted, own.flat());
  });
}
