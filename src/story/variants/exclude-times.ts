/** Whether two times of one thing cannot both be right. */
import type { TimeExpression, TimeUnit } from '../../model/index.ts';

/** Minutes between two stated hours up to which they are one. */
const SAME_HOUR = 10;

/** Two dates further apart than this are hardly dates of one thing, however alike the words. */
const MAX_GAP_DAYS: Partial<Record<TimeUnit, number>> = { year: 3 * 366, month: 366 };
const MAX_GAP = 92;

/** Whether two times exclude each other and may be times of one thing all the same, by how far apart they are. */
export function excludeTimes(a: TimeExpression, b: TimeExpression): boolean {
  if (!contradictTimes(a, b)) return false;
  if (a.from === undefined || b.from === undefined || a.minuteOfDay !== b.minuteOfDay) return true;
  const gapDays = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 86_400_000;
  return gapDays <= (MAX_GAP_DAYS[a.granularity] ?? MAX_GAP);
}

/** Two hours, days, months or years that exclude each other; a Friday and a date, or times that may overlap, do not. */
export function contradictTimes(a: TimeExpression, b: TimeExpression): boolean {
  if (a.minuteOfDay !== undefined && b.minuteOfDay !== undefined && a.minuteOfDay !== b.minuteOfDay) {
    return Math.abs(a.minuteOfDay - b.minuteOfDay) > SAME_HOUR;
  }
  if (a.granularity !== b.granularity || a.norm === b.norm) return false;
  // "12 March" and "15 October 2024" are both dates; "Friday" is none.
  if (a.relative !== b.relative && !(isCalendarDate(a) && isCalendarDate(b))) return false;
  if (a.relative && sharesWord(a.norm, b.norm)) return false;
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return false;
  return a.to < b.from || b.to < a.from;
}

/** "12 March", with or without a year; not "Friday", "last week". */
export const isCalendarDate = (time: TimeExpression): boolean => !time.relative || /\d/u.test(time.norm);

/** "saturday" and "saturday afternoon": what the days are depends on dates of publication that may be wrong. */
const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.split(' ').filter((word) => !/^(?:this|last|next|week|.*\d.*)$/u.test(word)));
  return b.split(' ').some((word) => words.has(word));
};
