import type { ReadArticle, TimeExpression, When } from '../../model/index.ts';
import { itemsWithin } from '../../text/index.ts';
import { isPoint } from './date-claims.ts';
import type { FoundRelation } from './relations/index.ts';

/** The time that a sentence gives for one of its verbs: its only one, or the one next to it with no other verb in between. */
export function dateRelation(article: ReadArticle, { sentenceIndex, place }: FoundRelation): When | undefined {
  const sentence = article.sentences[sentenceIndex];
  if (sentence === undefined) return undefined;
  const times = itemsWithin(article.times, sentence.span).filter(isPoint);
  const [only] = times;
  const chosen = times.length === 1 ? only : times.find((time) => isNextTo(article, sentenceIndex, place, time));
  if (chosen?.from === undefined || chosen.to === undefined) return undefined;
  return { from: chosen.from, to: chosen.to, certainty: chosen.relative ? 'inferred' : chosen.certainty };
}

function isNextTo(article: ReadArticle, sentenceIndex: number, place: number, { span }: TimeExpression): boolean {
  const { firstToken = 0, endToken = 0 } = article.sentences[sentenceIndex] ?? {};
  const [from, to] = place < span.start ? [place + 1, span.start] : [span.end, place];
  return !article.tokens
    .slice(firstToken, endToken)
    .some((token) => token.pos === 'VERB' && token.span.start >= from && token.span.start < to);
}
