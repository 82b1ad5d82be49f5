import { addDays, addMonths, endOfMonth, isoDay, startOfMonth, weekdayOf, yearOf } from './calendar-days.ts';
import type { CalendarStep, TimeMeaning } from './time-draft.ts';

/** Both ends inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Days after the publication up to which a date without a year is still read as this year's when nothing points ahead. */
const NEAR_FUTURE_DAYS = 31;

/**
 * The days an expression means, seen from the day of publication; `undefined` where it needs one and none is known, or
 * where it hangs on something else. `future`: the sentence points ahead.
 */
export function resolveTime(
  meaning: TimeMeaning,
  published: string | undefined,
  { future }: { readonly future: boolean },
): DayRange | undefined {
  if (meaning.kind === 'absolute') return { from: meaning.from, to: meaning.to };
  if (published === undefined || isBeyondCalendar(meaning)) return undefined;
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning, published, future);
    case 'month-day':
      return resolveMonthDay(meaning, published, future);
    case 'calendar':
      return {
        from: periodOf(meaning.unit, meaning.from, published).from,
        to: meaning.to === 0 && !future ? published : periodOf(meaning.unit, meaning.to, published).to,
      };
    case 'running':
      return meaning.future
        ? { from: published, to: shiftDay(meaning.unit, meaning.count, published) }
        : { from: shiftDay(meaning.unit, -meaning.count, published), to: published };
    case 'ago':
      return resolveAgo(meaning.unit, meaning.future ? meaning.count : -meaning.count, published);
    case 'season': {
      const [first, last] = meaning.months;
      const year = yearOf(published) + meaning.yearsFrom;
      return { from: startOfMonth(first > last ? year - 1 : year, first), to: endOfMonth(year, last) };
    }
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

function resolveMonthDay(
  { month, day, toDay }: Extract<TimeMeaning, { kind: 'month-day' }>,
  published: string,
  future: boolean,
): DayRange | undefined {
  const thisYear = yearOf(published);
  const inYear = (year: number): DayRange | undefined => {
    const from = day === undefined ? startOfMonth(year, month) : isoDay(year, month, day);
    const to = day === undefined ? endOfMonth(year, month) : isoDay(year, month, toDay ?? day);
    return from === undefined || to === undefined ? undefined : { from, to };
  };
  const range = inYear(thisYear);
  if (range === undefined) return undefined;
  if (future && range.to < published) return inYear(thisYear + 1);
  const latest = future ? addDays(published, 366) : addDays(published, NEAR_FUTURE_DAYS);
  return range.from > latest ? inYear(thisYear - 1) : range;
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
