/** Days that recur every year, by date, by weekday of a month, or by Easter. */
import type { CalendarDay } from '../../lexicons/index.ts';
import { addDays, endOfMonth, startOfMonth, weekdayOf } from './calendar-days.ts';

/** ISO date of a recurring day in a year. */
export function dayInYear(day: CalendarDay, year: number): string {
  if ('easter' in day) return addDays(easterSunday(year), day.easter);
  if ('day' in day) return addDays(startOfMonth(year, day.month), day.day - 1);
  if (day.nth > 0) {
    const first = startOfMonth(year, day.month);
    return addDays(first, ((day.weekday - weekdayOf(first) + 7) % 7) + 7 * (day.nth - 1));
  }
  const last = endOfMonth(year, day.month);
  return addDays(last, -((weekdayOf(last) - day.weekday + 7) % 7));
}

/** Western Easter by the "anonymous" Gregorian algorithm (Nature 13, 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return addDays(startOfMonth(year, month), day - 1);
}
