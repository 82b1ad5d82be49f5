import { calendarWords } from '../../lexicons/index.ts';
import { endOfMonth, isoDay, startOfMonth } from './calendar-days.ts';
import { beginsNumber, plainWord, skipMark, type TimeDraft, type TimeFinder, type TimeText } from './time-draft.ts';

const YEAR = /^(?:1[5-9]|20)\d{2}$/u;
const DAY = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const DAY_RANGE = /^([1-9]|[12]\d|3[01])[-–]([1-9]|[12]\d|3[01])$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** "25/12/2017", "12.25.2017"; which is the month must be clear from the numbers. */
const NUMERIC = /^(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})$/u;
/** Month names that are everyday words too; alone they need a capital and a word before them that asks for a date. */
const EVERYDAY = new Set(['march', 'may', 'mar', 'sun', 'sat', 'august']);
const DATE_ASKING = new Set(
  'in,since,until,till,by,last,this,next,early,late,mid,from,to,through,during,before,after,of,every,each,and,between,around,about'.split(
    ',',
  ),
);

const dayOf = (word: string): number | undefined => {
  const match = DAY.exec(word);
  return match === null ? undefined : Number(match[1]);
};

/** "16 February 2022", "Feb. 16, 2022", "February 16", "February 2022", "March", "2022-02-16". */
export const findCalendarDate: TimeFinder = {
  begins: (word) => beginsNumber(word) || monthOf(word) !== undefined,
  find: (text, index) =>
    findIsoDate(text, index) ??
    findNumericDate(text, index) ??
    findDayFirst(text, index) ??
    findMonthFirst(text, index),
};

/** Month of a matching form: "dec." → 12, "mid-march" → 3. */
const monthOf = (word: string): number | undefined =>
  calendarWords().months.get(word.replace(/^mid-/u, '').replace(/(?<=.)\.$/u, ''));

function findIsoDate(text: TimeText, index: number): TimeDraft | undefined {
  const match = ISO.exec(text.words[index] ?? '');
  if (match === null) return undefined;
  return draftOf(index, index + 1, Number(match[1]), Number(match[2]), Number(match[3]));
}

function findNumericDate(text: TimeText, index: number): TimeDraft | undefined {
  const match = NUMERIC.exec(text.words[index] ?? '');
  if (match === null) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (a <= 12 && b <= 12 && a !== b) return undefined;
  return a > 12 ? draftOf(index, index + 1, year, b, a) : draftOf(index, index + 1, year, a, b);
}

function findDayFirst(text: TimeText, index: number): TimeDraft | undefined {
  const day = dayOf(text.words[index] ?? '');
  if (day === undefined) return undefined;
  const at = text.words[index + 1] === 'of' ? index + 2 : index + 1;
  const month = monthAt(text, at);
  if (month === undefined) return undefined;
  const afterMark = skipMark(text, skipMark(text, at + 1, '.'), ',');
  const year = text.words[afterMark] ?? '';
  return YEAR.test(year)
    ? draftOf(index, afterMark + 1, Number(year), month, day)
    : draftOf(index, at + 1, undefined, month, day);
}

function findMonthFirst(text: TimeText, index: number): TimeDraft | undefined {
  const month = monthAt(text, index);
  if (month === undefined) return undefined;
  const next = skipMark(text, index + 1, '.');
  const range = DAY_RANGE.exec(text.words[next] ?? '');
  const day = range === null ? dayOf(text.words[next] ?? '') : Number(range[1]);
  if (day !== undefined) {
    const afterMark = skipMark(text, next + 1, ',');
    const year = text.words[afterMark] ?? '';
    const dated = YEAR.test(year);
    const end = dated ? afterMark + 1 : next + 1;
    return draftOf(
      index,
      end,
      dated ? Number(year) : undefined,
      month,
      day,
      range === null ? undefined : Number(range[2]),
    );
  }
  const afterComma = skipMark(text, skipMark(text, next, ','), 'of');
  const year = text.words[afterComma] ?? '';
  if (YEAR.test(year)) return draftOf(index, afterComma + 1, Number(year), month);
  const before = text.words[index - 1] ?? '';
  const bare = plainWord(text, index);
  if (EVERYDAY.has(bare) && !DATE_ASKING.has(before)) return undefined;
  if (text.words[index + 1] === "'s" && EVERYDAY.has(bare)) return undefined;
  return draftOf(index, index + 1, undefined, month);
}

/** A month name counts with its capital only; "may" and "march" the verbs have none. */
function monthAt(text: TimeText, index: number): number | undefined {
  const word = text.words[index] ?? '';
  const month = monthOf(word);
  const token = text.tokens[index];
  if (month === undefined || token === undefined) return undefined;
  // "mid-March": the capital stands inside the word.
  return text.capital(index) || word.startsWith('mid-') ? month : undefined;
}

function draftOf(
  first: number,
  end: number,
  year: number | undefined,
  month: number,
  day?: number,
  toDay?: number,
): TimeDraft | undefined {
  const granularity = day === undefined ? 'month' : 'day';
  if (year === undefined) {
    const meaning = {
      kind: 'month-day' as const,
      month,
      ...(day === undefined ? {} : { day }),
      ...(toDay === undefined ? {} : { toDay }),
    };
    return { first, end, meaning, granularity, certainty: 'inferred' };
  }
  const from = day === undefined ? startOfMonth(year, month) : isoDay(year, month, day);
  const to = day === undefined ? endOfMonth(year, month) : isoDay(year, month, toDay ?? day);
  if (from === undefined || to === undefined) return undefined;
  return { first, end, meaning: { kind: 'absolute', from, to }, granularity, certainty: 'stated' };
}
