/** What must be known of an article, beside its text, to find what its body shares with others: three lists of spans. */
import type { ReadArticle } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { bodySpans } from '../features/index.ts';

/** Spans in the article's text, in order; none overlap. */
export interface ArticleBody {
  /** What the article itself reports: its text without title and boilerplate. */
  readonly spans: readonly Span[];
  /** Speech inside quotation marks. */
  readonly quotes: readonly Span[];
}

/** The body of an article, and the speech in it. Linear. */
export function findBody(article: Pick<ReadArticle, 'source' | 'sentences' | 'quotations'>): ArticleBody {
  const quotes = article.quotations
    .filter(({ use, insideOf }) => use === 'speech' && insideOf === undefined)
    .flatMap(({ parts }) => [...parts])
    .sort((a, b) => a.start - b.start);
  return { spans: mergeNeighbours(article.source.text, bodySpans(article)), quotes: dropOverlaps(quotes) };
}

const BLANK = /^\s+$/u;

/** Spans with nothing but white space between them as one: the words in them are the same. */
function mergeNeighbours(text: string, spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.end < start && BLANK.test(text.slice(last.end, start))) last.end = end;
    else merged.push({ start, end });
  }
  return merged;
}

function dropOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
