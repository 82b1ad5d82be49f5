import type { ReadArticle, TimeExpression, When } from '../../model/index.ts';
import { itemsWithin } from '../../text/index.ts';
import { isPoint } from './date-claims.ts';
import { findClauseOpeners, tokensOf } from './find-clause-openers.ts';
import type { FoundRelation } from './relations/index.ts';

/**
 * The time that a sentence gives for one of its verbs: the only one in its clause, or the one next to it with no other verb in
 * between, as for a noun.
 */
export function dateRelation(article: ReadArticle, { sentenceIndex, place }: FoundRelation): When | undefined {
  const sentence = article.sentences[sentenceIndex];
  if (sentence === undefined) return undefined;
  const times = itemsWithin(article.times, sentence.span)
    .filter(isPoint)
    .map((time) => ({ time, between: tokensBetween(article, place, time) }))
    .filter(({ between }) => findClauseOpeners(between).length === 0);
  const isVerb = tokensOf(article, { start: place, end: place + 1 })[0]?.pos === 'VERB';
  const [only] = times;
  const chosen =
    times.length === 1 && isVerb ? only : times.find(({ between }) => !between.some(({ pos }) => pos === 'VERB'));
  if (chosen?.time.from === undefined || chosen.time.to === undefined) return undefined;
  const { from, to, relative, certainty } = chosen.time;
  return { from, to, certainty: relative ? 'inferred' : certainty };
}

/** The words between a verb and a time, on either side. */
const tokensBetween = (article: ReadArticle, place: number, { span }: TimeExpression) =>
  tokensOf(article, place < span.start ? { start: place + 1, end: span.start } : { start: span.end, end: place });
