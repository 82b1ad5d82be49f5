import type { ArticleStage, Quantity, Token } from '../../model/index.ts';
import { attachModifiers } from './attach-modifiers.ts';
import { attachNouns } from './attach-nouns.ts';
import { attachUnits } from './attach-units.ts';
import { dropOtherNumbers } from './drop-other-numbers.ts';
import { findNumbers } from './find-numbers.ts';
import { mergeRanges } from './merge-ranges.ts';
import type { QuantityDraft, QuantityText } from './quantity-draft.ts';

/** What is counted and measured, each number in its standard unit with what bounds it and what it counts. Linear. */
export const quantities: ArticleStage<'source' | 'tokens' | 'times', 'quantities'> = {
  name: 'quantities',
  reads: ['source', 'tokens', 'times'],
  writes: ['quantities'],
  run({ source, tokens, times }) {
    const text: QuantityText = {
      tokens,
      words: tokens.map((token) => token.norm),
      capital: (index) => /^\p{Lu}/u.test(source.text.charAt(tokens[index]?.span.start ?? source.text.length)),
      glued: (index) => tokens[index]?.span.end === tokens[index + 1]?.span.start,
    };
    let drafts = findNumbers(text);
    drafts = mergeRanges(text, drafts);
    drafts = attachUnits(text, drafts);
    drafts = attachModifiers(text, drafts);
    drafts = attachNouns(text, drafts);
    drafts = dropOtherNumbers(text, drafts, times);
    return { quantities: drafts.map((draft) => quantityOf(tokens, draft)) };
  },
};

function quantityOf(tokens: readonly Token[], draft: QuantityDraft): Quantity {
  const noun = draft.noun === undefined ? undefined : tokens[draft.noun];
  return {
    span: { start: tokens[draft.first]?.span.start ?? 0, end: tokens[draft.end - 1]?.span.end ?? 0 },
    value: draft.value,
    ...(draft.upTo === undefined ? {} : { upTo: draft.upTo }),
    modifier: draft.modifier,
    ...(draft.unit === undefined ? {} : { unit: draft.unit }),
    ...(noun === undefined ? {} : { noun: { span: noun.span, lemma: noun.lemma } }),
    ordinal: draft.ordinal,
  };
}
