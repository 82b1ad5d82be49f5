/** What an outlet says again on nobody's word, or on that of the same source, it has from its own earlier report; which is earlier, only dates tell. */
import type { StoryClaim, Telling } from '../../model/index.ts';
import { gapMinutes } from '../../text/index.ts';
import { chooseTelling } from './choose-telling.ts';
import type { Join } from './join.ts';
import type { SupportView } from './support-view.ts';

/** Whether all that an article says the claim on is what another, of the same outlet, says it on too. */
function hasSameWord(
  view: SupportView,
  own: readonly Telling[],
  articleIndex: number,
  claim: StoryClaim,
  at: number,
): boolean {
  const before = new Set(
    (view.tellingsOf(claim).get(at) ?? []).flatMap(({ statementIndexes }) =>
      statementIndexes.flatMap((index) => view.chainOf(at, index)),
    ),
  );
  return own.every(({ statementIndexes }) =>
    statementIndexes.every((index) => view.chainOf(articleIndex, index).every((id) => before.has(id))),
  );
}

/** The joins of an article's own tellings; `bare` when it tells the claim on nobody's word and from no place of its own. */
export function joinByOutlet(view: SupportView, claim: StoryClaim, own: readonly Telling[], bare: boolean): Join[] {
  const articleIndex = own[0]?.articleIndex ?? -1;
  const outlet = view.ownOutlets[articleIndex];
  if (outlet === undefined) return [];
  const isOwnReport = (index: number): boolean => (view.creditedBy[index] ?? []).every(({ wholeText }) => !wholeText);
  const tellingsOf = view.tellingsOf(claim);
  const earlier = [...tellingsOf.keys()].find(
    (index) =>
      index < articleIndex &&
      view.ownOutlets[index] === outlet &&
      isOwnReport(index) &&
      (bare || hasSameWord(view, own, articleIndex, claim, index)),
  );
  const node = earlier === undefined ? undefined : view.articles[earlier]?.source.id;
  if (earlier === undefined || node === undefined || !isOwnReport(articleIndex)) return [];
  const sure = (gapMinutes(view.published[earlier], view.published[articleIndex]) ?? 0) > 0;
  const how = sure ? 'repeats its outlet in' : 'may have it from';
  return own.map((telling): Join => {
    const to = chooseTelling(view, telling, tellingsOf.get(earlier) ?? [], []);
    return { telling, node, to: to ?? node, verbatim: false, sure, how };
  });
}
