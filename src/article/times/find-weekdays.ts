import { calendarWords } from '../../lexicons/index.ts';
import { plainWord, type TimeFinder } from './time-draft.ts';

const WHICH = new Map([
  ['last', 'last'],
  ['next', 'next'],
  ['this', 'this'],
  ['coming', 'next'],
  ['past', 'last'],
] as const);

/** "Friday", "next Friday", "Thursday evening", "late on Thursday night"; short names ("Fri.") only before a date mark. */
export const findWeekday: TimeFinder = (text, index) => {
  const { weekdays, dayParts } = calendarWords();
  const which = WHICH.get((text.words[index] ?? '') as 'last');
  const at = which === undefined ? index : index + 1;
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
};
