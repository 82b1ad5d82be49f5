/**
 * What each article adds to the story and what it leaves out.
 * Adds: claims that no other article makes. Leaves out: claims that at least half of the articles make, and it does not.
 * Its own: of an article made from others, the share of its words that none of them explains.
 */
import type { Claim, Story } from '../../model/index.ts';

export interface Contribution {
  readonly articleId: string;
  readonly adds: readonly Claim[];
  readonly leavesOut: readonly Claim[];
  /** 0 to 1; absent where the article was made from none of the others. */
  readonly ownShare?: number;
}

/** One contribution per article of the story, in its order; what most others tell stands first. */
export function findContributions(story: Story): Contribution[] {
  const tellers = story.claims.map((claim) => new Set(claim.tellings.map(({ articleId }) => articleId)));
  const half = Math.max(2, story.articleIds.length / 2);
  const tellersOf = new Map(story.claims.map((claim, index) => [claim, tellers[index]]));
  const countOf = (claim: Claim): number => tellersOf.get(claim)?.size ?? 0;
  const common = story.claims.filter((claim) => countOf(claim) >= half).sort((a, b) => countOf(b) - countOf(a));
  const alone = new Map<string, Claim[]>(story.articleIds.map((id) => [id, []]));
  for (const [claim, who] of tellersOf) {
    const [only] = who ?? [];
    if (who?.size === 1 && only !== undefined) alone.get(only)?.push(claim);
  }
  const shares = new Map(story.stemma.nodes.map(({ id, adds }) => [id, adds?.share]));
  return story.articleIds.map((articleId) => {
    const ownShare = shares.get(articleId);
    return {
      articleId,
      adds: alone.get(articleId) ?? [],
      leavesOut: common.filter((claim) => !tellersOf.get(claim)?.has(articleId)),
      ...(ownShare === undefined ? {} : { ownShare }),
    };
  });
}
