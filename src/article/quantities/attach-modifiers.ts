import { MAX_MODIFIER_WORDS, quantityModifiers } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { type QuantityDraft, type QuantityText, sameSentence } from './quantity-draft.ts';

/** Determiners that may stand between a modifier and its number: "at least another 20", "more than the 30". */
const BETWEEN = new Set(['another', 'the', 'a', 'an', 'these', 'those', 'his', 'her', 'its', 'their']);

/** Adds what bounds or softens a number, before or after it: "at least four", "400-pound-plus", "20 or more". */
export function attachModifiers(text: QuantityText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  return drafts.map((draft) => (draft.ordinal ? draft : withAfter(text, withBefore(text, draft))));
}

function withBefore(text: QuantityText, draft: QuantityDraft): QuantityDraft {
  const skip = BETWEEN.has(text.words[draft.first - 1] ?? '') ? 1 : 0;
  for (const between of skip === 0 ? [0] : [0, 1]) {
    for (let length = MAX_MODIFIER_WORDS; length >= 1; length -= 1) {
      const first = draft.first - between - length;
      if (first < 0 || !sameSentence(text, first, draft.first)) continue;
      const phrase = text.words.slice(first, first + length).join(' ');
      const modifier = quantityModifiers().before.get(phrase);
      if (modifier === undefined || isOtherSense(text, first, phrase, draft)) continue;
      return withFields(draft, { first, modifier });
    }
  }
  return draft;
}

/** "over two years" lasts, "some one" is nobody, "just one" and "only two" stress the number itself. */
function isOtherSense(text: QuantityText, at: number, phrase: string, draft: QuantityDraft): boolean {
  if (phrase === 'over')
    return (
      draft.unit === 'day' || (draft.unit === 'year' && text.words[at - 1] !== 'of' && text.words[at - 1] !== 'for')
    );
  if (phrase === 'under')
    return text.words[at - 1] === 'comes' || (draft.unit === undefined && text.tokens[at]?.pos === 'NOUN');
  if (phrase === 'above' || phrase === 'below') return draft.unit === undefined;
  return false;
}

function withAfter(text: QuantityText, draft: QuantityDraft): QuantityDraft {
  for (let length = 3; length >= 1; length -= 1) {
    const phrase = text.words.slice(draft.end, draft.end + length).join(' ');
    const modifier = quantityModifiers().after.get(phrase);
    if (modifier === undefined || !sameSentence(text, draft.first, draft.end + length - 1)) continue;
    // "at least" after a number more often belongs to the next one.
    if (phrase === 'plus' && !text.glued(draft.end - 1)) continue;
    if (/^at /u.test(phrase) && text.tokens[draft.end + length]?.pos === 'NUM') continue;
    return withFields(draft, { end: draft.end + length, modifier });
  }
  return draft;
}
