/** Calendar arithmetic on ISO dates in UTC; no clock and no time zone enters. */

const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO date of a year, month (from 1) and day; `undefined` for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const toMs = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
/** First and last day that a date is written for: beyond them it stands still, so that no arithmetic leaves the calendar. */
const FIRST_MS = Date.UTC(1000, 0, 1);
const LAST_MS = Date.UTC(9999, 11, 31);
const fromMs = (ms: number): string =>
  new Date(Math.min(LAST_MS, Math.max(FIRST_MS, Number.isNaN(ms) ? FIRST_MS : ms))).toISOString().slice(0, 10);

/** The day so many days later. */
export const addDays = (iso: string, days: number): string => fromMs(toMs(iso) + days * DAY_MS);

/** 0 (Sunday) to 6. */
export const weekdayOf = (iso: string): number => new Date(toMs(iso)).getUTCDay();

/** Last day of a month. */
export const endOfMonth = (year: number, month: number): string => addDays(fromMs(Date.UTC(year, month, 1)), -1);

/** First day of a month. */
export const startOfMonth = (year: number, month: number): string => fromMs(Date.UTC(year, month - 1, 1));

/** Year and month (from 1) so many months later. */
export function addMonths(iso: string, months: number): { year: number; month: number } {
  const date = new Date(toMs(iso));
  const ms = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const shifted = new Date(Math.min(LAST_MS, Math.max(FIRST_MS, Number.isNaN(ms) ? FIRST_MS : ms)));
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1 };
}

/** Year of an ISO date. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Whether a string begins with a real ISO date. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}
