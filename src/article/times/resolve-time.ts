import { addDays, addMonths, endOfMonth, isoDay, startOfMonth, weekdayOf, yearOf } from './calendar-days.ts';
import {
  type DayRange,
  holidayIn,
  monthDayIn,
  resolveSeason,
  resolveWeekend,
  resolveYearly,
} from './resolve-yearly.ts';
import type { Direction } from './tense.ts';
import type { CalendarStep, TimeMeaning } from './time-draft.ts';

/**
 * The days an expression means, seen from the day of publication; `undefined` where it needs one and none is known, or
 * where it hangs on something else. `directionOf`: which way the sentence looks; asked only where that counts.
 */
export function resolveTime(
  meaning: TimeMeaning,
  published: string | undefined,
  directionOf: () => Direction,
): DayRange | undefined {
  if (meaning.kind === 'absolute') return { from: meaning.from, to: meaning.to };
  if (meaning.kind === 'holiday' && meaning.year !== undefined) return holidayIn(meaning.day, meaning.year);
  if (meaning.kind === 'range') return resolveRange(meaning, published, directionOf);
  if (published === undefined || isBeyondCalendar(meaning)) return undefined;
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning, published, directionOf() === 'future');
    case 'weekend':
      return resolveWeekend(meaning.which, published, directionOf());
    case 'month-day':
      return resolveYearly((year) => monthDayIn(meaning, year), published, directionOf());
    case 'holiday':
      return resolveYearly((year) => holidayIn(meaning.day, year), published, directionOf());
    case 'whole':
      return periodOf(meaning.unit, 0, published);
    case 'calendar':
      return {
        from: periodOf(meaning.unit, meaning.from, published).from,
        to: meaning.to === 0 && directionOf() === 'past' ? published : periodOf(meaning.unit, meaning.to, published).to,
      };
    case 'running':
      return meaning.future
        ? { from: published, to: shiftDay(meaning.unit, meaning.count, published) }
        : { from: shiftDay(meaning.unit, -meaning.count, published), to: published };
    case 'ago':
      return resolveAgo(meaning.unit, meaning.future ? meaning.count : -meaning.count, published);
    case 'season':
      return resolveSeason(meaning, published, directionOf);
    default:
      return undefined;
  }
}

/** Years beyond which "ago" is no date in a calendar ("66 million years ago"). */
const MAX_YEARS = 500;
const PER_YEAR: Readonly<Record<CalendarStep, number>> = { day: 366, week: 53, month: 12, year: 1 };

function isBeyondCalendar(meaning: TimeMeaning): boolean {
  const years = (count: number, unit: CalendarStep): number => Math.abs(count) / PER_YEAR[unit];
  if (meaning.kind === 'running' || meaning.kind === 'ago') return !(years(meaning.count, meaning.unit) <= MAX_YEARS);
  return (
    meaning.kind === 'calendar' &&
    !(years(Math.max(Math.abs(meaning.from), Math.abs(meaning.to)), meaning.unit) <= MAX_YEARS)
  );
}

function resolveWeekday(
  { weekday, which }: Extract<TimeMeaning, { kind: 'weekday' }>,
  published: string,
  future: boolean,
): DayRange {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  let shift = future ? ahead : -back;
  if (which === 'last') shift = back === 0 ? -7 : -back;
  if (which === 'next') shift = ahead === 0 ? 7 : ahead;
  const day = addDays(published, shift);
  return { from: day, to: day };
}

/** "From Monday to Thursday", "26 February to 1 March 2018": the end that says less takes its year or week from the other. */
function resolveRange(
  { from, to }: Extract<TimeMeaning, { kind: 'range' }>,
  published: string | undefined,
  directionOf: () => Direction,
): DayRange | undefined {
  if (from.kind === 'month-day' && to.kind === 'absolute') {
    const year = yearOf(to.to);
    const begin = monthDayIn(from, year);
    const start = begin !== undefined && begin.from > to.to ? monthDayIn(from, year - 1) : begin;
    return start === undefined ? undefined : { from: start.from, to: to.to };
  }
  const first = resolveTime(from, published, directionOf);
  const last = resolveTime(to, published, directionOf);
  if (first === undefined || last === undefined) return undefined;
  if (last.to >= first.from) return { from: first.from, to: last.to };
  if (to.kind === 'weekday') return { from: first.from, to: addDays(last.to, 7) };
  const later = to.kind === 'month-day' ? monthDayIn(to, yearOf(last.to) + 1) : undefined;
  return later === undefined ? undefined : { from: first.from, to: later.to };
}

/** The calendar day, week (from Monday), month or year so many steps away. */
function periodOf(unit: CalendarStep, steps: number, published: string): DayRange {
  if (unit === 'day') {
    const day = addDays(published, steps);
    return { from: day, to: day };
  }
  if (unit === 'week') {
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + 7 * steps);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (unit === 'month') {
    const { year, month } = addMonths(published, steps);
    return { from: startOfMonth(year, month), to: endOfMonth(year, month) };
  }
  const year = yearOf(published) + steps;
  return { from: startOfMonth(year, 1), to: endOfMonth(year, 12) };
}

/** The same day so many units away; a day that month lacks becomes its last. */
function shiftDay(unit: CalendarStep, count: number, published: string): string {
  if (unit === 'day') return addDays(published, Math.round(count));
  if (unit === 'week') return addDays(published, Math.round(count * 7));
  const { year, month } = addMonths(published, Math.round(unit === 'month' ? count : count * 12));
  return isoDay(year, month, Number(published.slice(8, 10))) ?? endOfMonth(year, month);
}

/** "Two weeks ago" is as loose as its unit: a day is that day, a week three days either side, a month or year the whole. */
function resolveAgo(unit: CalendarStep, count: number, published: string): DayRange {
  const day = shiftDay(unit, count, published);
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') return { from: addDays(day, -3), to: addDays(day, 3) };
  return periodOf(unit, Math.round(count), published);
}
