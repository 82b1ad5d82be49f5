import { isoDateOf } from '../../text/index.ts';
import { type ArticleHead, marksOf } from './article-head.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DATES = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2}(?::\\d{2})?)?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}`,
  'giu',
);
/** A date line stands at the head: no further down than this, in characters. */
const MAX_OFFSET = 1500;

/**
 * When the article was published: from metadata, else from a date line at its head ("Updated: 2021-03-02 07:15").
 * The day in a dateline is not enough: it has no year.
 */
export function findDate(head: ArticleHead): string | undefined {
  if (head.article.publishedAt !== undefined) return head.article.publishedAt;
  for (const { span, text } of marksOf(head, 'update-note', 'byline', 'label')) {
    if (span.start > MAX_OFFSET) break;
    for (const [date] of text.matchAll(DATES)) {
      const iso = isoDateOf(date);
      if (iso !== undefined) return iso;
    }
  }
  return undefined;
}
