/** The date of a claim: what its tellings say of when it happened, the most often stated and the closest one first. */
import { groupBy } from '../../algorithms/index.ts';
import type { ReadArticle, StoryClaim, TimeExpression, When } from '../../model/index.ts';
import { compareSpans, itemsWithin } from '../../text/index.ts';

/** A date of one telling. */
export interface DatedTelling {
  readonly articleIndex: number;
  readonly when: When;
}

/** A claim with its date and those of its tellings that give it. */
export interface DatedClaim {
  readonly claim: StoryClaim;
  readonly when: When;
  readonly articleIndexes: readonly number[];
}

/** "This year", said in November, dates nothing. */
const MAX_RELATIVE_DAYS = 31;

/** "Since 2019" or "every Friday" say how long or how often, not when something happened. */
export function isPoint({ from, to, bound, relative }: TimeExpression): boolean {
  if (from === undefined || to === undefined || bound !== undefined) return false;
  return !relative || daysOf({ from, to }) <= MAX_RELATIVE_DAYS;
}

const daysOf = ({ from, to }: Pick<When, 'from' | 'to'>): number =>
  Math.max(0, Date.parse(to) - Date.parse(from)) / 86_400_000;

function dateTelling(
  timesOf: readonly (readonly TimeExpression[])[],
  telling: StoryClaim['tellings'][number],
): DatedTelling | undefined {
  const times = itemsWithin(timesOf[telling.articleIndex] ?? [], telling.span);
  const whens = times.flatMap(({ from, to, relative, certainty }): When[] => {
    if (from === undefined || to === undefined) return [];
    return [{ from, to, certainty: relative ? 'inferred' : certainty }];
  });
  // "On Saturday" beside "in 2019" in one clause: which of them dates the verb is a guess.
  const apart = whens.some((a) => whens.some((b) => a.to < b.from));
  if (apart) return undefined;
  const [closest] = whens.sort((a, b) => daysOf(a) - daysOf(b));
  return closest === undefined ? undefined : { articleIndex: telling.articleIndex, when: closest };
}

/** Dates the claims; those without a resolved date are passed over. */
export function dateClaims(articles: readonly ReadArticle[], claims: readonly StoryClaim[]): DatedClaim[] {
  const timesOf = articles.map(({ times }) => times.filter(isPoint).sort((a, b) => compareSpans(a.span, b.span)));
  return claims.flatMap((claim): DatedClaim[] => {
    const dated = claim.tellings.map((telling) => dateTelling(timesOf, telling)).filter((entry) => entry !== undefined);
    const [best] = [...groupBy(dated, ({ when }) => `${when.from}/${when.to}`).values()].sort(
      (a, b) => b.length - a.length || daysOf((a[0] as DatedTelling).when) - daysOf((b[0] as DatedTelling).when),
    );
    const first = best?.[0];
    if (best === undefined || first === undefined) return [];
    const stated = best.find(({ when }) => when.certainty === 'stated') ?? first;
    return [{ claim, when: stated.when, articleIndexes: [...new Set(best.map(({ articleIndex }) => articleIndex))] }];
  });
}
