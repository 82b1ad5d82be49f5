/** Days of what recurs: dates without a year, holidays, seasons, weekends. */
import type { CalendarDay } from '../../lexicons/index.ts';
import { addDays, endOfMonth, isoDay, startOfMonth, weekdayOf, yearOf } from './calendar-days.ts';
import { dayInYear } from './day-in-year.ts';
import type { Direction } from './tense.ts';
import type { TimeMeaning } from './time-draft.ts';

/** Both ends inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Days after the publication up to which a date without a year is still read as this year's when nothing points ahead. */
const NEAR_FUTURE_DAYS = 31;

type MonthDay = Extract<TimeMeaning, { kind: 'month-day' }>;

/** Days of a month, or of a date in it, in a year; `undefined` for a day that the year lacks. */
export function monthDayIn({ month, day, toDay }: MonthDay, year: number): DayRange | undefined {
  const from = day === undefined ? startOfMonth(year, month) : isoDay(year, month, day);
  const to = day === undefined ? endOfMonth(year, month) : isoDay(year, month, toDay ?? day);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The one day of a holiday in a year. */
export function holidayIn(day: CalendarDay, year: number): DayRange {
  const iso = dayInYear(day, year);
  return { from: iso, to: iso };
}

const seasonIn = ([first, last]: readonly [number, number], year: number): DayRange => ({
  from: startOfMonth(first > last ? year - 1 : year, first),
  to: endOfMonth(year, last),
});

/** What recurs every year, in the year that fits: the next one ahead, the last one behind, else the one close by. */
export function resolveYearly(
  inYear: (year: number) => DayRange | undefined,
  published: string,
  direction: Direction,
): DayRange | undefined {
  const thisYear = yearOf(published);
  const range = inYear(thisYear);
  if (range === undefined) return undefined;
  if (direction === 'future') return range.to < published ? inYear(thisYear + 1) : range;
  if (direction === 'past') return range.from > published ? inYear(thisYear - 1) : range;
  const soon = addDays(published, NEAR_FUTURE_DAYS);
  const next = inYear(thisYear + 1);
  if (next !== undefined && next.from <= soon) return next;
  return range.from > soon ? inYear(thisYear - 1) : range;
}

/** Days after its end from which a season is the last one, and before its beginning from which it is the next. */
const SEASON_APART_DAYS = 60;

/** "Last summer", "next spring", "this fall", or the season that fits the sentence. */
export function resolveSeason(
  { months, which }: Extract<TimeMeaning, { kind: 'season' }>,
  published: string,
  directionOf: () => Direction,
): DayRange | undefined {
  const year = yearOf(published);
  if (which === undefined) return resolveYearly((each) => seasonIn(months, each), published, directionOf());
  if (which === 'this') return seasonIn(months, year);
  const near = [year + 1, year, year - 1].map((each) => seasonIn(months, each));
  if (which === 'past')
    return near.find(({ to }) => to < addDays(published, -SEASON_APART_DAYS)) ?? seasonIn(months, year - 2);
  return near.reverse().find(({ from }) => from > addDays(published, SEASON_APART_DAYS)) ?? seasonIn(months, year + 2);
}

/** The Saturday and Sunday meant. */
export function resolveWeekend(
  which: Extract<TimeMeaning, { kind: 'weekend' }>['which'],
  published: string,
  direction: Direction,
): DayRange {
  const weekday = weekdayOf(published);
  const sinceSaturday = (weekday + 1) % 7;
  const within = sinceSaturday <= 1;
  const ahead =
    which === 'next' || (which === 'nearest' ? direction === 'future' : which === 'this' && direction !== 'past');
  let shift = -sinceSaturday;
  if (within ? which === 'last' : false) shift -= 7;
  if (ahead && !(within && which !== 'next')) shift += 7;
  const saturday = addDays(published, shift);
  return { from: saturday, to: addDays(saturday, 1) };
}
