import type { Boilerplate, Evidence, SourceArticle } from '../../model/index.ts';
import { evidenceOf } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

/** What the masthead's finders look at: the article and what is marked in it. */
export interface ArticleHead {
  readonly article: SourceArticle;
  readonly boilerplate: readonly Boilerplate[];
}

/** A piece of boilerplate with its words. */
export interface MarkedText {
  readonly span: Span;
  readonly text: string;
}

/** The boilerplate of these kinds, in text order. */
export const marksOf = (
  { article, boilerplate }: ArticleHead,
  ...kinds: readonly Boilerplate['kind'][]
): MarkedText[] =>
  boilerplate
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ span }) => ({ span, text: article.text.slice(span.start, span.end) }));

/** Evidence for a part of a marked text, offsets counted in that part's own text. */
export const evidenceIn = (head: ArticleHead, mark: MarkedText, part: Span): Evidence =>
  evidenceOf(head.article, { start: mark.span.start + part.start, end: mark.span.start + part.end });

/** How many lines at the head of the body may carry a dateline. */
const HEAD_LINES = 4;

/** The first lines of the body: neither title nor marked, blanks at their ends left out. */
export function findBodyHead({ article, boilerplate }: ArticleHead, maxLines = HEAD_LINES): MarkedText[] {
  const lines: MarkedText[] = [];
  let start = 0;
  let next = 0;
  while (lines.length < maxLines && start <= article.text.length) {
    const lineEnd = article.text.indexOf('\n', start);
    const end = lineEnd < 0 ? article.text.length : lineEnd;
    while (next < boilerplate.length && (boilerplate[next]?.span.end ?? 0) <= start) next += 1;
    const mark = boilerplate[next]?.span;
    const isMarked = mark !== undefined && mark.start < end && mark.start <= start + 3;
    const isTitle = article.titleSpan !== undefined && start <= article.titleSpan.start && article.titleSpan.end <= end;
    const text = article.text.slice(start, end);
    const blank = text.length - text.trimStart().length;
    if (text.trim() !== '' && !isMarked && !isTitle) {
      lines.push({ span: { start: start + blank, end: start + text.trimEnd().length }, text: text.trim() });
    }
    start = end + 1;
  }
  return lines;
}
