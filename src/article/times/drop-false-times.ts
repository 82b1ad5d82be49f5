import type { TimeDraft, TimeText } from './time-draft.ts';

/** Words that make a weekday part of a name when they stand before or after it with a capital. */
const NAMED_DAY_BEFORE = new Set(
  'black,good,bloody,super,cyber,fat,ash,palm,easter,holy,shrove,giving,freaky'.split(','),
);
const NAMED_DAY_AFTER = new Set(
  'times,telegraph,mail,express,mirror,post,night,world,herald,review,service,league'.split(','),
);
const NIGHT_AFTER = new Set(['live', 'lights', 'football', 'fever', 'takeaway']);

/** Takes out names that look like times: "Black Friday", "the Sunday Times", "April Kepner". */
export function dropFalseTimes(text: TimeText, drafts: readonly TimeDraft[]): TimeDraft[] {
  const mays = drafts.some((draft) => isBareMonth(draft) && text.words[draft.first] === 'may') && namesMay(text);
  return drafts.filter(
    (draft) =>
      !isNamedDay(text, draft) &&
      !isPersonName(text, draft) &&
      !isShow(text, draft) &&
      !(
        mays &&
        isBareMonth(draft) &&
        text.words[draft.first] === 'may' &&
        !IN_MONTH.has(text.words[draft.first - 1] ?? '')
      ),
  );
}

const IN_MONTH = new Set(['in', 'since', 'last', 'next', 'late', 'early', 'mid', 'until']);
const isBareMonth = ({ meaning, first, end }: TimeDraft): boolean =>
  meaning.kind === 'month-day' && meaning.day === undefined && end - first === 1;

/** Whether the article is about somebody called May. */
const namesMay = (text: TimeText): boolean =>
  text.words.some(
    (word, index) =>
      word === 'may' &&
      text.capital(index) &&
      /^(?:mrs|mr|ms|miss|mrs\.|mr\.|ms\.|theresa|minister)$/u.test(text.words[index - 1] ?? ''),
  );

/** “Today” and “This Week” between quotation marks, "NBC's Today show": programmes. */
function isShow(text: TimeText, draft: TimeDraft): boolean {
  const isMark = (index: number): boolean => /^["'“”]+$/u.test(text.words[index] ?? '');
  const quoted = isMark(draft.first - 1) && (isMark(draft.end) || isMark(draft.end + 1));
  const capitals = text.capital(draft.first) && text.capital(draft.end - 1);
  if (draft.end - draft.first > 1) return quoted && capitals && /^(?:this|last)$/u.test(text.words[draft.first] ?? '');
  if (!/^(?:today|tonight)$/u.test(text.words[draft.first] ?? '')) return false;
  return quoted || (capitals && /^(?:show|programme|program|host|co-host|anchor)$/u.test(text.words[draft.end] ?? ''));
}

function isNamedDay(text: TimeText, draft: TimeDraft): boolean {
  if (draft.meaning.kind !== 'weekday') return false;
  const before = draft.first - 1;
  if (NAMED_DAY_BEFORE.has(text.words[before] ?? '') && text.capital(before)) return true;
  // "Saturday Night Live": the part of the day was taken in already.
  const part = draft.end - 1;
  if (text.words[part] === 'night' && text.capital(part) && NIGHT_AFTER.has(text.words[draft.end] ?? '')) return true;
  return NAMED_DAY_AFTER.has(text.words[draft.end] ?? '') && text.capital(draft.end);
}

/** A bare month beside another capital word: a person's name, unless something asks for a date. */
function isPersonName(text: TimeText, draft: TimeDraft): boolean {
  if (draft.meaning.kind !== 'month-day' || draft.meaning.day !== undefined || draft.end - draft.first > 1)
    return false;
  const isName = (index: number): boolean =>
    text.capital(index) &&
    text.tokens[index]?.pos === 'PROPN' &&
    text.tokens[index].sentenceIndex === text.tokens[draft.first]?.sentenceIndex;
  const asked = /^(?:in|since|until|by|last|this|next|early|late|from|to|of|during)$/u.test(
    text.words[draft.first - 1] ?? '',
  );
  return !asked && (isName(draft.first - 1) || isName(draft.end));
}
