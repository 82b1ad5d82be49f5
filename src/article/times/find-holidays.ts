import { calendarWords } from '../../lexicons/index.ts';
import { yearAt } from './find-years.ts';
import type { TimeDraft, TimeFinder, TimeText } from './time-draft.ts';

/** Words before a feast that make it a date where its name alone is a season or an adjective ("before Christmas"). */
const DATE_ASKING = new Set([
  'at',
  'before',
  'after',
  'since',
  'by',
  'until',
  'last',
  'this',
  'next',
  'over',
  'on',
  'every',
]);

/** "Christmas Eve", "New Year's Day 2019", "after Thanksgiving"; names of days that recur every year. */
export const findHoliday: TimeFinder = {
  begins: (word) => calendarWords().holidays.has(word),
  find: findNamedDay,
};

function findNamedDay(text: TimeText, index: number): TimeDraft | undefined {
  if (!text.capital(index)) return undefined;
  const entry = calendarWords()
    .holidays.get(text.words[index] ?? '')
    ?.find(({ words }) => words.every((word, offset) => text.words[index + offset] === word));
  if (entry === undefined) return undefined;
  const named = index + entry.words.length;
  if (entry.words.length === 1 && (!DATE_ASKING.has(text.words[index - 1] ?? '') || isNoun(text, named)))
    return undefined;
  const year = yearAt(text, named);
  const meaning = { kind: 'holiday' as const, day: entry.day, ...(year === undefined ? {} : { year: year.value }) };
  return {
    first: index,
    end: year?.end ?? named,
    meaning,
    granularity: 'day',
    certainty: year === undefined ? 'inferred' : 'stated',
  };
}

const isNoun = ({ tokens }: TimeText, index: number): boolean => /^(?:NOUN|PROPN)$/u.test(tokens[index]?.pos ?? '');
