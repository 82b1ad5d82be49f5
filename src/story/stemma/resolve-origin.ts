/**
 * When the credited outlet is itself in the story, the credit means its article: the one that shares most claims with
 * those who credit it, the earlier one at a tie. Without a claim in common, the outlet may mean another report.
 */
import { pairKey } from './pair-key.ts';
import { type ArticleView, type StoryView, viewAt } from './story-view.ts';

/** How many claims both articles tell. */
export function countCommonClaims(a: ArticleView, b: ArticleView): number {
  const [few, many] = a.claimOrder.length <= b.claimOrder.length ? [a, b] : [b, a];
  return few.claimOrder.filter((claim) => many.claimSet.has(claim)).length;
}

/** The article of the story that the credited outlet published, as `children` know it; undefined when there is none. */
export function findArticleOf(story: StoryView, originId: string, children: readonly number[]): number | undefined {
  if (!story.publishers.has(originId)) return undefined;
  const own = story.views.filter((view) => view.ownOutlet === originId && !children.includes(view.index));
  const ranked = own
    .map((view) => ({
      view,
      common: children.reduce((sum, child) => sum + countCommonClaims(view, viewAt(story, child)), 0),
      shares: children.some((child) => story.sharedPairs.has(pairKey(view.index, child))),
    }))
    .filter(({ common, shares }) => common > 0 || shares)
    .sort((a, b) => Number(b.shares) - Number(a.shares) || b.common - a.common || a.view.index - b.view.index);
  return ranked[0]?.view.index;
}
