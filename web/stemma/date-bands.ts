/** The time axis: the days (or hours) on which articles came out, each a band of the drawing. */
import type { Edition } from '../data/index.ts';
import { dateWords } from '../dates.ts';

export interface Bands {
  /** What is written at each band, earliest first. */
  readonly labels: readonly string[];
  /** Band of an article, counted from 0; absent where its date is not known. */
  readonly bandOf: ReadonlyMap<string, number>;
}

/** More bands than this make a drawing of one column. */
const MOST_BANDS = 7;
/** An axis needs dates for this share of the articles. */
const DATED = 0.6;

/** The bands by day, or by month where days are too many; undefined where dates do not tell. */
export function dateBands({ articles }: Edition): Bands | undefined {
  const dated = articles.flatMap(({ article }) =>
    article.publishedAt === undefined ? [] : [{ id: article.id, at: article.publishedAt }],
  );
  if (articles.length < 2 || dated.length < articles.length * DATED) return undefined;
  for (const length of [10, 7, 4]) {
    const keys = [...new Set(dated.map(({ at }) => at.slice(0, length)))].sort();
    if (keys.length > MOST_BANDS) continue;
    if (keys.length < 2) return undefined;
    const labels = keys.map(dateWords);
    return { labels, bandOf: new Map(dated.map(({ id, at }) => [id, keys.indexOf(at.slice(0, length))])) };
  }
  return undefined;
}
