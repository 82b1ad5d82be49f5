/** How much the time between articles speaks for one story. */

/** Days after which the part of the similarity that time can take away has halved. */
const HALF_LIFE_DAYS = 3;
/** What time cannot take away: dates in metadata are often those of a crawl or a later change (measured: docs/corpus.md). */
const TIMELESS_SHARE = 0.7;
/** Where a date is not known: a little less than long apart, since nothing says that they belong together. */
const UNKNOWN_SHARE = 0.55;

/** On how many articles of a story each day is; `undated` counts those without one. */
export interface DaySpread {
  readonly days: ReadonlyMap<number, number>;
  readonly undated: number;
}

/** What two articles' days leave of their similarity, 0..1. */
function weighGap(a: number, b: number): number {
  return TIMELESS_SHARE + (1 - TIMELESS_SHARE) * 0.5 ** (Math.abs(a - b) / HALF_LIFE_DAYS);
}

/** The mean over all pairs of articles of two stories. Days of one story are few. */
export function weighDays(a: DaySpread, b: DaySpread): number {
  let [sum, dated] = [0, 0];
  for (const [day, count] of a.days) {
    for (const [other, times] of b.days) {
      sum += count * times * weighGap(day, other);
      dated += count * times;
    }
  }
  const pairs = countOf(a) * countOf(b);
  return (sum + UNKNOWN_SHARE * (pairs - dated)) / pairs;
}

function countOf({ days, undated }: DaySpread): number {
  let count = undated;
  for (const times of days.values()) count += times;
  return count;
}

/** The spread of one article. */
export const spreadOf = (day: number | undefined): DaySpread =>
  day === undefined ? { days: new Map(), undated: 1 } : { days: new Map([[day, 1]]), undated: 0 };

/** The spread of two stories together. */
export function addSpreads(a: DaySpread, b: DaySpread): DaySpread {
  const days = new Map(a.days);
  for (const [day, count] of b.days) days.set(day, (days.get(day) ?? 0) + count);
  return { days, undated: a.undated + b.undated };
}
