/** A day, month, year or hour that is another one in the other wording; "six months ago" differs in a number. */
import { calendarWords, isNumberWord } from '../../lexicons/index.ts';
import type { TimeExpression, Token } from '../../model/index.ts';
import { type ChangeReader, touching } from './change-reader.ts';
import { contradictTimes } from './exclude-times.ts';
import { styleKey } from './same-word.ts';

/** Kind "date", or "number" for a length of time. */
export const readDateChange: ChangeReader = (change, { a, b }) => {
  const [one] = touching(a.article.times, change.a);
  const [other] = touching(b.article.times, change.b);
  if (one === undefined || other === undefined || isOneDay(one, other)) return undefined;
  const isLength = isCount(change.a, one) && isCount(change.b, other);
  if (isLength && change.a.map(styleKey).join(' ') === change.b.map(styleKey).join(' ')) return undefined;
  if (!isLength && !contradictTimes(one, other) && !namesOther(one, other)) return undefined;
  return {
    kind: isLength ? 'number' : 'date',
    severity: 'major',
    about: isLength ? 'how long' : 'when',
    weight: 6,
    keys: [one.norm, other.norm],
    spans: [one.span, other.span],
  };
};

const isOneDay = (a: TimeExpression, b: TimeExpression): boolean =>
  a.norm === b.norm || (a.from !== undefined && a.from === b.from && a.to === b.to && a.minuteOfDay === b.minuteOfDay);

/** Whether the words are a number of days, months or years within a time. */
const isCount = (words: readonly Token[], { norm }: TimeExpression): boolean =>
  words.every((word) => isNumberWord(word.norm) || /^\d+$/u.test(word.norm)) &&
  norm.split(' ').some((word) => calendarWords().units.has(word));

/** Two weekdays, months, days of a month or years by name, of which no date of publication makes one. */
function namesOther(a: TimeExpression, b: TimeExpression): boolean {
  if (a.from !== undefined && a.from === b.from && a.to === b.to) return false;
  const [ofA, ofB] = [partsOf(a.norm), partsOf(b.norm)];
  return (['weekday', 'month', 'day', 'year'] as const).some((part) => {
    const [one, other] = [ofA[part], ofB[part]];
    return one !== undefined && other !== undefined && one !== other;
  });
}

/** What a date says in so many words: "oct. 9 2021" → month 10, day 9, year 2021. */
function partsOf(norm: string): { weekday?: number; month?: number; day?: number; year?: number } {
  const { weekdays, months } = calendarWords();
  const words = norm.split(/[^a-z0-9]+/u);
  const find = (names: ReadonlyMap<string, number>): number | undefined =>
    words.map((word) => names.get(word)).find((value) => value !== undefined);
  const [weekday, month] = [find(weekdays), find(months)];
  const year = words.find((word) => /^(?:1[6-9]|20)\d\d$/u.test(word));
  const day = month === undefined ? undefined : words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word));
  return {
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}
