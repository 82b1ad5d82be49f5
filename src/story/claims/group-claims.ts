/** Which assertions are one claim: stars around the assertion that most articles make. */
import type { Core, Match } from './align-assertions.ts';
import type { SentenceGroup } from './group-sentences.ts';

/** A core assertion and where else it is made. */
export interface Star {
  readonly core: Core;
  readonly matches: readonly Match[];
}

/** Score from which an assertion is so much the same that it needs no claim of its own. */
const SAME = 0.55;

/** The assertions of a run, by number within the story. */
export type NumberOf = (group: number, assertion: number) => number;

/**
 * Claims by greedy stars: the assertion that most articles make best becomes a claim with their tellings; what is
 * told so is done with, and the next is taken, until every assertion is in a claim. A star joins nothing through
 * third parties, so claims do not chain into one another.
 */
export function groupClaims(stars: readonly Star[], groups: readonly SentenceGroup[], numberOf: NumberOf): Star[] {
  const placesOf = (group: number): number => groups[group]?.places.length ?? 0;
  const gains = stars.map(({ core, matches }) =>
    matches.reduce((sum, { group, score }) => sum + score * placesOf(group), placesOf(core.group)),
  );
  const order = stars.map((_, index) => index).sort((x, y) => (gains[y] as number) - (gains[x] as number) || x - y);
  const done = new Set<number>();
  const claims: Star[] = [];
  for (const index of order) {
    const star = stars[index] as Star;
    const own = numberOf(star.core.group, star.core.assertion);
    if (done.has(own)) continue;
    claims.push(star);
    done.add(own);
    for (const { group, first, end, score } of star.matches) {
      if (score >= SAME) for (let at = first; at < end; at += 1) done.add(numberOf(group, at));
    }
  }
  return claims;
}
