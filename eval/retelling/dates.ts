/** When the texts of a story appeared, and what they print of it. */
import type { Random } from './random.ts';

const DEFAULT_START = '2018-03-14T07:30:00Z';
/** Shares of dates printed without the hour. */
const DAY_ONLY = 0.15;
/** Minutes between a text and one made from it: a quarter of an hour to 30 hours, short times oftener. */
const SOONEST = 15;
const LATEST_TIMES = 120;

/** Minutes since 1970; a bare date becomes some hour of that morning, an unknown one a fixed day. */
export function minutesOf(publishedAt: string | undefined, random: Random): number {
  const given = publishedAt !== undefined && !Number.isNaN(Date.parse(publishedAt)) ? publishedAt : DEFAULT_START;
  const hasTime = given.includes('T');
  const minutes = Math.floor(Date.parse(hasTime && !/Z$|[+-]\d{2}:?\d{2}$/u.test(given) ? `${given}Z` : given) / 60000);
  return hasTime ? minutes : minutes + random.between(6 * 60, 10 * 60);
}

/** When a text made from another appears. */
export const later = (minutes: number, random: Random): number =>
  minutes + Math.round(SOONEST * LATEST_TIMES ** random.next());

export const printMinute = (minutes: number): string => `${new Date(minutes * 60000).toISOString().slice(0, 16)}:00Z`;

/** A date as printed: to the minute, to the day, or not at all. */
export function printDate(minutes: number, undated: number, random: Random): string | undefined {
  if (random.chance(undated)) return undefined;
  const printed = printMinute(minutes);
  return random.chance(DAY_ONLY) ? printed.slice(0, 10) : printed;
}
