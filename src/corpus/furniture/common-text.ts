/**
 * Words that belong to nobody's report: a form that is filled in again and again (reports of quakes, shares, weather), a notice that
 * many outlets print. They stand in many articles that neither tell of one affair nor were printed at one time. A text of an agency
 * does not: dozens may print it, but within days, and of one thing.
 */
import { dot } from '../../algorithms/index.ts';
import type { ArticleFeatures } from '../features/index.ts';

/** Articles that must have such words: more than a later one is compared with, so that where they are fewer every pair is told. */
export const MIN_COMMON_HOLDERS = 17;
/** Of them, those that must be pairwise apart. */
const MIN_APART = 8;
/** Days between two that are: agency copy is printed within a few. */
const MIN_DAYS_APART = 7;
/**
 * Likeness of two that are: reports of one event that share little come to 0.3 to 0.5 (docs/corpus.md), those made of one form with other
 * names in it to 0.17 to 0.36 (invented ones).
 */
const MAX_LIKENESS = 0.35;

/** What is looked at of an article. */
export type DatedTerms = Pick<ArticleFeatures, 'day' | 'terms'>;

const areApart = (a: DatedTerms, b: DatedTerms): boolean =>
  a.day !== undefined &&
  b.day !== undefined &&
  Math.abs(a.day - b.day) >= MIN_DAYS_APART &&
  dot(a.terms, b.terms) < MAX_LIKENESS;

/** Whether words that stand in these articles, in this order, are common text. Articles without a day count for nothing. */
export function isCommonText(articles: readonly DatedTerms[]): boolean {
  if (articles.length < MIN_COMMON_HOLDERS) return false;
  const apart: DatedTerms[] = [];
  for (const article of articles) {
    if (article.day !== undefined && apart.every((other) => areApart(other, article))) apart.push(article);
    if (apart.length >= MIN_APART) return true;
  }
  return false;
}
