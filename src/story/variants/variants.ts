/** Stage `variants`: every finder over one view of the story, merged, ranked and told. */
import type { StoryActor, StoryStage } from '../../model/index.ts';
import { TermIndex } from '../terms/index.ts';
import { pairTellings } from './aligned-tellings.ts';
import { dropToldTwice } from './drop-told-twice.ts';
import { findAttributionVariants } from './find-attribution-variants.ts';
import { findCauseVariants } from './find-cause-variants.ts';
import { findChangedWords } from './find-changed-words.ts';
import { findDateVariants } from './find-date-variants.ts';
import { findHedgeVariants } from './find-hedge-variants.ts';
import { findNameVariants } from './find-name-variants.ts';
import { findNumberVariants } from './find-number-variants.ts';
import { findPlaceVariants } from './find-place-variants.ts';
import { findQuoteVariants } from './find-quote-variants.ts';
import { findRivalWords } from './find-rival-words.ts';
import { findScopeVariants } from './find-scope-variants.ts';
import { findSpeakerVariants } from './find-speaker-variants.ts';
import { findTitleVariants } from './find-title-variants.ts';
import { findVerbVariants } from './find-verb-variants.ts';
import { mergeVariants } from './merge-variants.ts';
import { pairSentences } from './pair-sentences.ts';
import { rankVariants } from './rank-variants.ts';
import { buildVariant, textOf, type VariantFinder, type VariantLayers, type VariantView } from './variant-draft.ts';

/** Every finder; a new kind of variant is a file with one more of them. */
const finders: readonly VariantFinder[] = [
  findQuoteVariants,
  findSpeakerVariants,
  findNumberVariants,
  findTitleVariants,
  findNameVariants,
  findVerbVariants,
  findRivalWords,
  findDateVariants,
  findPlaceVariants,
  findCauseVariants,
  findScopeVariants,
  findHedgeVariants,
  findAttributionVariants,
  findChangedWords,
];

/** Finds where the readings of a story disagree; what matters most stands first. */
export const variants: StoryStage<'articles' | 'labels' | 'actors' | 'statements' | 'quotes' | 'claims', 'variants'> = {
  name: 'variants',
  reads: ['articles', 'labels', 'actors', 'statements', 'quotes', 'claims'],
  writes: ['variants'],
  run(layers) {
    const view = viewOf(layers);
    const drafts = finders.flatMap((find) => find(view));
    return {
      variants: rankVariants(mergeVariants(drafts, (reading) => textOf(view, reading))).map((draft) =>
        buildVariant(draft, view),
      ),
    };
  },
};

function viewOf(layers: VariantLayers): VariantView {
  const twins = dropToldTwice(pairSentences(layers));
  const indexes = new Map(layers.articles.map(({ source }, index) => [source.id, index]));
  const statements = new Map(
    layers.statements.map(({ articleIndex, statementIndex, statement }) => [
      `${articleIndex} ${statementIndex}`,
      statement,
    ]),
  );
  const actors = new Map<string, StoryActor>(
    layers.actors.flatMap((actor) =>
      actor.members.map(({ articleIndex, actorIndex }) => [`${articleIndex} ${actorIndex}`, actor] as const),
    ),
  );
  return {
    ...layers,
    terms: new TermIndex(layers.articles, layers.actors),
    pairs: [...dropToldTwice(pairTellings(layers)), ...twins],
    twins,
    articleIndexOf: (articleId) => indexes.get(articleId) as number,
    statementOf: (articleIndex, statementIndex) => statements.get(`${articleIndex} ${statementIndex}`),
    actorOf: (articleIndex, actorIndex) => actors.get(`${articleIndex} ${actorIndex}`),
  };
}
