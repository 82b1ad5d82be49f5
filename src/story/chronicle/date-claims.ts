/** The date of a claim: what its tellings say of when it happened, the most often stated and the closest one first. */
import { groupBy } from '../../algorithms/index.ts';
import type { ReadArticle, StoryClaim, TimeExpression, Token, When } from '../../model/index.ts';
import { compareSpans, itemsWithin } from '../../text/index.ts';
import { findClauseOpeners, tokensOf } from './find-clause-openers.ts';

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

/** Whether a time belongs to something else than the verb of the telling, as in a clause inside it: "since Rey took over in 2013" dates no other verb. */
function isInClause(
  article: ReadArticle | undefined,
  { span }: StoryClaim['tellings'][number],
  time: TimeExpression,
): boolean {
  if (article === undefined) return false;
  // "Monday's indictment" was not what happened on Monday.
  if (/^['’]s/u.test(article.source.text.slice(time.span.end, time.span.end + 2))) return true;
  const before = tokensOf(article, { start: span.start, end: time.span.start });
  const opener = findClauseOpeners(tokensOf(article, span)).findLast((at) => at < before.length);
  if (opener === undefined) return false;
  // A telling that is itself such a clause, "who was filmed last month", is no event to be told by itself.
  if (opener === 0) return true;
  const isVerb = ({ pos }: Token): boolean => pos === 'VERB';
  return before.slice(0, opener).some(isVerb) && before.slice(opener).some(isVerb);
}

function dateTelling(
  articles: readonly ReadArticle[],
  timesOf: readonly (readonly TimeExpression[])[],
  telling: StoryClaim['tellings'][number],
): DatedTelling | undefined {
  const times = itemsWithin(timesOf[telling.articleIndex] ?? [], telling.span).filter(
    (time) => !isInClause(articles[telling.articleIndex], telling, time),
  );
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
    const dated = claim.tellings
      .map((telling) => dateTelling(articles, timesOf, telling))
      .filter((entry) => entry !== undefined);
    const [best] = [...groupBy(dated, ({ when }) => `${when.from}/${when.to}`).values()].sort(
      (a, b) => b.length - a.length || daysOf((a[0] as DatedTelling).when) - daysOf((b[0] as DatedTelling).when),
    );
    const first = best?.[0];
    if (best === undefined || first === undefined) return [];
    const stated = best.find(({ when }) => when.certainty === 'stated') ?? first;
    return [{ claim, when: stated.when, articleIndexes: [...new Set(best.map(({ articleIndex }) => articleIndex))] }];
  });
}
