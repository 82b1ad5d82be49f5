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
      words: tokens.map((token, index) => (isStopped(tokens, index) ? token.norm.slice(0, -1) : token.norm)),
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

/** "It cost £31m.": the tagger takes the full stop of the sentence for that of an abbreviation. */
const isStopped = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token === undefined || token.norm.length < 2 || token.norm.length > 4 || !token.norm.endsWith('.')) return false;
  return tokens[index + 1]?.sentenceIndex !== token.sentenceIndex && /^\d/u.test(tokens[index - 1]?.norm ?? '');
};

function quantityOf(tokens: readonly Token[], draft: QuantityDraft): Quantity {
  const noun = draft.noun === undefined ? undefined : tokens[draft.noun];
  const end = (tokens[draft.end - 1]?.span.end ?? 0) - (isStopped(tokens, draft.end - 1) ? 1 : 0);
  return {
    span: { start: tokens[draft.first]?.span.start ?? 0, end },
    value: draft.value,
    ...(draft.upTo === undefined ? {} : { upTo: draft.upTo }),
    modifier: draft.modifier,
    ...(draft.unit === undefined ? {} : { unit: draft.unit }),
    ...(noun === undefined ? {} : { noun: { span: noun.span, lemma: noun.lemma } }),
    ordinal: draft.ordinal,
  };
}
