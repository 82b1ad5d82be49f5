/**
 * Why two tellings of a claim may be one observation: the article has it from an outlet it names, prints an agency's
 * text, or was made from another article. `sure` where the telling itself is concerned; otherwise the join is possible
 * and is counted both ways.
 */
import { groupBy } from '../../algorithms/index.ts';
import type { StoryClaim, Telling } from '../../model/index.ts';
import { chooseTelling } from './choose-telling.ts';
import { isOnOtherWord } from './is-on-other-word.ts';
import type { Join } from './join.ts';
import { joinByEdges } from './join-by-edges.ts';
import { joinByOutlet } from './join-by-outlet.ts';
import type { SupportView } from './support-view.ts';

/** Outlets and agencies on whose word a telling is. */
const outletsOf = (view: SupportView, { articleIndex, statementIndexes }: Telling): string[] => [
  ...new Set(
    statementIndexes.flatMap((index) =>
      view.chainOf(articleIndex, index).filter((id) => view.isForeignOutlet(articleIndex, id)),
    ),
  ),
];

/** A join to an outlet: to its article where the story has one. */
function joinToOutlet(
  view: SupportView,
  claim: StoryClaim,
  telling: Telling,
  originId: string,
  rest: Pick<Join, 'sure' | 'how'>,
): Join {
  const node = view.nodeOf(originId, telling.articleIndex);
  const theirs = view.tellingsOf(claim).get(view.indexOf.get(node) ?? -1);
  const to = theirs === undefined ? undefined : chooseTelling(view, telling, theirs, []);
  return { telling, node, to: to ?? node, verbatim: false, ...rest };
}

/** Whether an article tells the claim on nobody's word and from no place of its own. */
function isBare(view: SupportView, own: readonly Telling[], articleIndex: number): boolean {
  if (view.articles[articleIndex]?.masthead.dateline !== undefined) return false;
  return own.every(({ statementIndexes }) =>
    statementIndexes.every((index) => view.chainOf(articleIndex, index).length === 0),
  );
}

/** All joins of an article's tellings of a claim. */
function joinArticle(view: SupportView, claim: StoryClaim, articleIndex: number, own: readonly Telling[]): Join[] {
  const bare = isBare(view, own, articleIndex);
  // Where it says it once on an outlet's word and once on another's, or on nobody's, it may know it from both.
  const allCredit = own.every((telling) => outletsOf(view, telling).length > 0);
  const byTelling = own.flatMap((telling) => [
    ...outletsOf(view, telling).map((id) =>
      joinToOutlet(view, claim, telling, id, { sure: allCredit, how: 'credits' }),
    ),
    ...(view.creditedBy[articleIndex] ?? []).map(({ originId, wholeText }) => {
      const how = wholeText ? 'prints the text of' : 'may have it from';
      return joinToOutlet(view, claim, telling, originId, { sure: wholeText, how });
    }),
    ...joinByEdges(view, claim, telling, bare),
  ]);
  return [...byTelling, ...joinByOutlet(view, claim, own, bare)];
}

/** Each pair of telling and what it is joined to once: the first sure one, verbatim when any is. */
function dropRepeated(joins: readonly Join[]): Join[] {
  const best = new Map<Telling, Map<Join['to'], Join>>();
  for (const join of joins) {
    const known = best.get(join.telling) ?? new Map<Join['to'], Join>();
    best.set(join.telling, known);
    const before = known.get(join.to);
    if (before === undefined || (join.sure && !before.sure)) known.set(join.to, join);
    else if (join.sure && join.verbatim) known.set(join.to, { ...before, verbatim: true });
  }
  return [...best.values()].flatMap((byTarget) => [...byTarget.values()]);
}

/** Where one origin of an article's tellings is sure, these need no possible ones beside it. */
export function dropNeedless(joins: readonly Join[]): Join[] {
  const settled = new Set(joins.filter(({ sure }) => sure).map(({ telling }) => telling.articleIndex));
  return joins.filter(({ telling, sure }) => sure || !settled.has(telling.articleIndex));
}

/** Less the possible joins to texts that tell it on the word of others. */
function dropOtherWords(view: SupportView, claim: StoryClaim, joins: readonly Join[]): Join[] {
  const byNode = groupBy(joins, ({ node }) => node);
  return joins.filter(({ telling, node, sure }) => {
    if (sure) return true;
    const parent = view.indexOf.get(node);
    const beside = (byNode.get(node) ?? [])
      .map((join) => join.telling)
      .filter(({ articleIndex }) => articleIndex !== telling.articleIndex);
    return !isOnOtherWord(view, telling, view.tellingsOf(claim).get(parent ?? -1) ?? beside);
  });
}

/** The joins of one claim. */
export function findJoins(view: SupportView, claim: StoryClaim): Join[] {
  const all = [...view.tellingsOf(claim)].flatMap(([articleIndex, own]) => joinArticle(view, claim, articleIndex, own));
  const others = all.filter(({ node, telling }) => view.indexOf.get(node) !== telling.articleIndex);
  return dropOtherWords(view, claim, dropNeedless(dropRepeated(others)));
}
