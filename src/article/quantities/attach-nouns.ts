import { withFields } from '../../model/index.ts';
import { type QuantityDraft, type QuantityText, sameSentence } from './quantity-draft.ts';

/** Longest way from the number to the head of what it counts ("1,000 heavily armed German service members"). */
const MAX_PHRASE_WORDS = 7;
/** Counted people without a noun of their own: "120 wounded", "six dead", "100 others". */
const BARE_COUNTED = new Set('wounded,injured,dead,killed,others,missing,arrested,detained,hurt,more'.split(','));

/** Adds the noun that is counted or measured: "four civilians", "the 400-pound gorilla", "dozens of people". */
export function attachNouns(text: QuantityText, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  return drafts.map((draft) => {
    const noun = findNoun(text, draft);
    return noun === undefined ? draft : withFields(draft, { noun });
  });
}

function findNoun(text: QuantityText, draft: QuantityDraft): number | undefined {
  const hyphenated = text.words.slice(draft.first, draft.end).includes('-') || draft.unit === 'year-old';
  const money = draft.unit !== undefined && /^[A-Z]{3}$/u.test(draft.unit);
  if (draft.unit !== undefined && !hyphenated && !money && draft.unit !== 'percent') return undefined;
  let at = draft.end;
  // "a 5,000-seat hall": the number counts the word it is tied to.
  if (draft.unit === undefined && text.words[at] === '-' && text.glued(at - 1) && text.glued(at)) {
    return text.tokens[at + 1]?.pos === 'NOUN' ? at + 1 : undefined;
  }
  const percent = draft.unit === 'percent';
  if (text.words[at] === 'of') {
    const within = text.words[at + 1] ?? '';
    if (/^(?:which|whom|it|them|us|you)$/u.test(within)) return undefined;
    at += /^(?:the|its|their|his|her|those|these|our|all)$/u.test(within) ? 2 : 1;
  } else if (percent || (money && text.tokens[at]?.pos !== 'NOUN' && text.words[at] !== 'in')) return undefined;
  if (money && text.words[at] === 'in') at += 1;
  return headFrom(text, draft, at);
}

/** The last noun of the unbroken phrase that starts here. */
function headFrom(text: QuantityText, draft: QuantityDraft, from: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < from + MAX_PHRASE_WORDS; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || !sameSentence(text, draft.first, at)) break;
    if (token.pos === 'NOUN') {
      if (isTimeWord(token.norm) || token.norm === 'ages') break;
      head = at;
      continue;
    }
    if (BARE_COUNTED.has(token.norm) && head === undefined) {
      const next = text.tokens[at + 1]?.pos;
      if (token.norm === 'more') continue;
      if (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') return at;
      continue;
    }
    if (token.pos === 'PROPN' && head === undefined && text.tokens[at + 1]?.pos === 'PROPN') continue;
    if (token.pos === 'PROPN' && head === undefined && text.tokens[at + 1]?.pos === 'NOUN') continue;
    if (token.pos === 'PROPN' && head === undefined && token.norm.endsWith('s') && !isTimeWord(token.norm)) return at;
    const carriesOn =
      head === undefined &&
      (token.pos === 'ADJ' ||
        token.pos === 'ADV' ||
        (token.pos === 'VERB' && (/(?:ed|ing|en)$/u.test(token.norm) || text.tokens[at - 1]?.pos === 'ADJ')) ||
        (token.norm === '-' && text.glued(at) && at > from) ||
        (token.pos === 'CCONJ' && text.tokens[at - 1]?.pos === 'ADJ' && text.tokens[at + 1]?.pos === 'ADJ'));
    if (!carriesOn) break;
  }
  return head;
}

const TIME_WORDS = new Set(
  'today,yesterday,tomorrow,tonight,monday,tuesday,wednesday,thursday,friday,saturday,sunday,week,month,year,morning,night'.split(
    ',',
  ),
);
const isTimeWord = (word: string): boolean => TIME_WORDS.has(word);
