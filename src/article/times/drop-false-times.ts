import type { TimeDraft, TimeText } from './time-draft.ts';

/** Words that make a weekday part of a name when they stand before or after it with a capital. */
const NAMED_DAY_BEFORE = new Set(
  'black,good,bloody,super,cyber,fat,ash,palm,easter,holy,shrove,giving,freaky'.split(','),
);
const NAMED_DAY_AFTER = new Set(
  'times,telegraph,mail,express,mirror,post,night,world,herald,review,service,league'.split(','),
);

/** Takes out names that look like times: "Black Friday", "the Sunday Times", "April Kepner". */
export function dropFalseTimes(text: TimeText, drafts: readonly TimeDraft[]): TimeDraft[] {
  return drafts.filter((draft) => !isNamedDay(text, draft) && !isPersonName(text, draft));
}

function isNamedDay(text: TimeText, draft: TimeDraft): boolean {
  if (draft.meaning.kind !== 'weekday') return false;
  const before = draft.first - 1;
  if (NAMED_DAY_BEFORE.has(text.words[before] ?? '') && text.capital(before)) return true;
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
