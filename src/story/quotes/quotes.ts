/** Stage `quotes`: utterances found, grouped, collated, each with its speaker. */
import { evidenceOf, type Quote, type ReadArticle, type StoryStage, type Token } from '../../model/index.ts';
import { collateReadings } from '../collation/index.ts';
import { findUtterances, mapSpeakers, type Utterance } from './find-utterances.ts';
import { groupUtterances } from './group-utterances.ts';
import { joinPieces, splitUtterances } from './split-utterances.ts';

/** Finds which quotations are one utterance, lays their wordings side by side and says who is given as the speaker. */
export const quotes: StoryStage<'articles' | 'actors', 'quotes'> = {
  name: 'quotes',
  reads: ['articles', 'actors'],
  writes: ['quotes'],
  run({ articles, actors }) {
    const speakers = mapSpeakers(articles, actors);
    const utterances = articles.flatMap((article, articleIndex) =>
      findUtterances(article, articleIndex, speakers[articleIndex] as (statementIndex: number) => string | undefined),
    );
    const pieces = splitUtterances(articles, utterances);
    return {
      quotes: joinPieces(pieces, groupUtterances(pieces)).map((readings) => buildQuote(articles, readings)),
    };
  },
};

function buildQuote(articles: readonly ReadArticle[], readings: readonly Utterance[]): Quote {
  const sourceOf = (reading: number) => (articles[(readings[reading] as Utterance).articleIndex] as ReadArticle).source;
  const textOf = (reading: number, word: Token): string => sourceOf(reading).text.slice(word.span.start, word.span.end);
  const speaker = mostCommon(readings.flatMap((reading) => reading.speaker ?? []));
  const wordings = new Set(readings.map((reading) => reading.words.map((word) => word.norm).join(' ')));
  return {
    id: `q-${sourceOf(0).id.slice(2)}-${(readings[0] as Utterance).span.start}`,
    ...(speaker === undefined ? {} : { speaker }),
    readings: readings.map((reading, index) => ({
      articleId: sourceOf(index).id,
      evidence: evidenceOf(sourceOf(index), reading.span),
    })),
    differs: wordings.size > 1,
    collation: collateReadings(
      readings.map((reading) => reading.words),
      textOf,
    ),
  };
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
