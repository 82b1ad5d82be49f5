/**
 * What tells one claim well is no telling of another that it is only somewhat like: "the other gates are inspected every hour" belongs with its
 * own, not with "Gate 3 was last inspected in March".
 */
import type { Match } from './align-assertions.ts';
import type { NumberOf, Star } from './group-claims.ts';

/** A match from here on may tell two claims. */
const FIRM = 0.62;
/** How much better the other claim must be told. */
const MARGIN = 0.2;

/** The claims without the fainter matches whose every clause has a better place in another claim. Linear in matches. */
export function dropStrays(claims: readonly Star[], numberOf: NumberOf): Star[] {
  const best = new Map<number, { claim: number; score: number /** Best score in any other claim. */; next: number }>();
  const note = (assertion: number, claim: number, score: number): void => {
    const known = best.get(assertion);
    if (known === undefined) best.set(assertion, { claim, score, next: 0 });
    else if (score > known.score)
      best.set(assertion, { claim, score, next: known.claim === claim ? known.next : known.score });
    else if (known.claim !== claim && score > known.next) known.next = score;
  };
  for (const [claim, { core, matches }] of claims.entries()) {
    // A core is as much at home as the best of the others who tell it.
    note(numberOf(core.group, core.assertion), claim, Math.max(0, ...matches.map(({ score }) => score)));
    for (const match of matches) for (const assertion of listRun(match, numberOf)) note(assertion, claim, match.score);
  }
  const elsewhere = (assertion: number, claim: number): number => {
    const known = best.get(assertion);
    return known === undefined ? 0 : known.claim === claim ? known.next : known.score;
  };
  return claims.map(({ core, matches }, claim) => ({
    core,
    matches: matches.filter(
      (match) =>
        match.score >= FIRM ||
        listRun(match, numberOf).some((assertion) => elsewhere(assertion, claim) < match.score + MARGIN),
    ),
  }));
}

const listRun = ({ group, first, end }: Match, numberOf: NumberOf): number[] =>
  Array.from({ length: end - first }, (_, at) => numberOf(group, first + at));
