import { currencyOf, mayBeginNumber, readNumber, shortScaleOf, unitOf } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { remember } from '../../text/index.ts';
import { type QuantityDraft, type QuantityText, sameSentence } from './quantity-draft.ts';

/** "15ft", "400lb", "181kg", "60%" in one word. */
const GLUED_UNIT = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,4})?([a-z]{1,3})$/u;
/** "$5m", "£3bn" in one word. */
const GLUED_SIGN = /^([$£€¥₹]|us\$|a\$|c\$)(\d[\d,.]{0,14})([a-z]{0,2})$/u;

/** Every number in digits or words, with a currency sign before it; one pass. */
export function findNumbers(text: QuantityText): QuantityDraft[] {
  const found: QuantityDraft[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    const draft = findNumber(text, index);
    if (draft !== undefined && sameSentence(text, draft.first, draft.end - 1)) {
      found.push(draft);
      index = draft.end;
    } else index += 1;
  }
  return found;
}

/** Most words begin no number, and the same few thousand come again and again. */
const mayBegin = remember(
  (word) => mayBeginNumber(word) || word === 'twice' || currencyOf(word) !== undefined || GLUED_SIGN.test(word),
);

function findNumber(text: QuantityText, index: number): QuantityDraft | undefined {
  const word = text.words[index] ?? '';
  if (!mayBegin(word)) return undefined;
  const sign = GLUED_SIGN.exec(word);
  if (sign !== null) {
    const reading = readNumber([`${sign[2] ?? ''}${sign[3] ?? ''}`, ...text.words.slice(index + 1, index + 4)], 0);
    if (reading === undefined) return undefined;
    return withFields(plain(index, index + reading.end, reading.value), { unit: currencyOf(sign[1] ?? '') ?? 'money' });
  }
  const currency = currencyOf(word);
  if (currency !== undefined) {
    const reading = readNumber(text.words, index + 1);
    if (reading === undefined || reading.ordinal) return undefined;
    return withShortScale(text, withFields(plain(index, reading.end, reading.value, reading.upTo), { unit: currency }));
  }
  const glued = GLUED_UNIT.exec(word);
  const unit = glued === null ? undefined : unitOf(glued[3] ?? '');
  if (glued !== null && unit !== undefined) {
    const value = Number((glued[1] ?? '').replaceAll(',', '')) + Number(glued[2] ?? 0);
    return withFields(plain(index, index + 1, value * unit.times), { unit: unit.standard });
  }
  if (word === 'twice') return withFields(plain(index, index + 1, 2), { unit: 'time', digits: false });
  const reading = readNumber(text.words, index);
  if (reading === undefined) return undefined;
  return withShortScale(
    text,
    withFields(plain(index, reading.end, reading.value, reading.upTo), {
      ordinal: reading.ordinal,
      modifier: reading.vague ? 'at-least' : 'exactly',
      digits: reading.digits,
    }),
  );
}

/** "$90m", "£5bn", "3.5m people": the scale is a word of its own for the tagger. A bare "m" is metres unless many are counted. */
function withShortScale(text: QuantityText, draft: QuantityDraft): QuantityDraft {
  const scale =
    draft.digits && !draft.ordinal && text.glued(draft.end - 1) ? shortScaleOf(text.words[draft.end] ?? '') : undefined;
  if (scale === undefined) return draft;
  const next = text.tokens[draft.end + 1];
  const counted = next?.pos === 'NOUN' && (next.norm !== next.lemma || next.norm === 'people');
  if (draft.unit === undefined && scale < 1e9 && !counted) return draft;
  const upTo = draft.upTo === undefined ? {} : { upTo: draft.upTo * scale };
  return withFields(draft, { value: draft.value * scale, ...upTo, end: draft.end + 1 });
}

const plain = (first: number, end: number, value: number, upTo?: number): QuantityDraft => ({
  first,
  end,
  value,
  ...(upTo === undefined ? {} : { upTo }),
  modifier: 'exactly',
  ordinal: false,
  digits: true,
});
