import { calendarWords } from '../../lexicons/index.ts';
import { plainWord, type TimeDraft, type TimeFinder, type TimeText } from './time-draft.ts';

const WHICH = new Map([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
  ['coming', 'next'],
  ['past', 'last'],
] as const);
/** "this past Friday" is last Friday, "this coming Friday" the next. */
const AFTER_THIS = new Set(['past', 'coming', 'last', 'next']);

/** "Friday", "next Friday", "Thursday evening", "late on Thursday night"; short names ("Fri.") only before a date mark. */
export const findWeekday: TimeFinder = {
  begins: (word) => word === 'this' || WHICH.has(word as 'last') || weekdayOf(word) !== undefined,
  find: findDayOfWeek,
};

/** Weekday of a matching form: "fri." and "fridays" too. */
const weekdayOf = (word: string): number | undefined =>
  calendarWords().weekdays.get(word.replace(/(?<=.)\.$/u, '').replace(/(?<=day)s$/u, ''));

function findDayOfWeek(text: TimeText, index: number): TimeDraft | undefined {
  const { weekdays, dayParts } = calendarWords();
  const pointed = text.words[index] === 'this' && AFTER_THIS.has(text.words[index + 1] ?? '') ? index + 1 : index;
  const which = WHICH.get((text.words[pointed] ?? '') as 'last');
  const at = which === undefined ? index : pointed + 1;
  const word = plainWord(text, at);
  const plural = word.endsWith('days') ? weekdays.get(word.slice(0, -1)) : undefined;
  const weekday = plural ?? weekdays.get(word);
  if (weekday === undefined || !text.capital(at)) return undefined;
  if (word.length <= 5 && !(text.words[at] ?? '').endsWith('.')) return undefined;
  const next = text.words[at + 1] ?? '';
  const end = dayParts.has(next) ? at + 2 : at + 1;
  if (plural !== undefined) {
    return { first: index, end, meaning: { kind: 'loose' }, granularity: 'day', bound: 'every', certainty: 'stated' };
  }
  return {
    first: index,
    end,
    meaning: { kind: 'weekday', weekday, which: which ?? 'nearest' },
    granularity: 'day',
    certainty: 'inferred',
  };
}
