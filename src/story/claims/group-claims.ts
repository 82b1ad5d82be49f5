/** Which assertions are one claim: stars around the assertion that most articles make. */
import type { Aligner, AssertionTerms, Match } from './align-assertions.ts';

/** A core assertion and where the other articles make it. */
export interface ClaimDraft {
  readonly core: number;
  readonly matches: readonly Match[];
}

/** Score from which a sentence tells the same claim; set by reading the development stories, not searched for. */
const MIN_SCORE = 0.4;
/** Score from which an assertion is so much the same that it needs no claim of its own. */
const SAME = 0.5;
/** Least weight of a core: below it there is too little to be a claim. */
const MIN_WEIGHT = 2;

/** Every assertion that is heavy enough, with where the other articles make it. */
export const findStars = (assertions: readonly AssertionTerms[], aligner: Aligner): ClaimDraft[] =>
  assertions
    .map((core, index): ClaimDraft => ({ core: index, matches: aligner.bestMatches(core, MIN_SCORE) }))
    .filter(({ core }) => (assertions[core] as AssertionTerms).weight >= MIN_WEIGHT);

/**
 * Claims by greedy stars: the assertion that most articles make best becomes a claim with their tellings; what is
 * told so is done with, and the next is taken, until every assertion is in a claim. A star joins nothing through
 * third parties, so claims do not chain into one another.
 */
export function groupClaims(
  drafts: readonly ClaimDraft[],
  /** Indexes among `assertions` of the run of clauses that a match holds. */
  assertionsOf: (match: Match) => readonly number[],
): ClaimDraft[] {
  const gain = ({ matches }: ClaimDraft): number => matches.reduce((sum, match) => sum + match.score, 0);
  const gains = drafts.map(gain);
  const order = drafts.map((_, index) => index).sort((x, y) => (gains[y] as number) - (gains[x] as number) || x - y);
  const done = new Set<number>();
  const claims: ClaimDraft[] = [];
  for (const index of order) {
    const draft = drafts[index] as ClaimDraft;
    if (done.has(draft.core)) continue;
    claims.push(draft);
    done.add(draft.core);
    for (const match of draft.matches) {
      if (match.score >= SAME) for (const assertion of assertionsOf(match)) done.add(assertion);
    }
  }
  return claims;
}
