import type { Boilerplate } from '../../model/index.ts';
import { compareSpans } from '../../text/index.ts';
import type { ArticleLine } from './article-line.ts';

/** The lines that a mark touches; one pass over both. */
export function findMarkedLines(
  lines: readonly ArticleLine[],
  marks: readonly Boilerplate[],
): ReadonlySet<ArticleLine> {
  const sorted = [...marks].sort((a, b) => compareSpans(a.span, b.span));
  const marked = new Set<ArticleLine>();
  let next = 0;
  let markedUpTo = 0;
  for (const line of lines) {
    for (; next < sorted.length && (sorted[next]?.span.start ?? 0) < line.span.end; next += 1) {
      markedUpTo = Math.max(markedUpTo, sorted[next]?.span.end ?? 0);
    }
    if (line.span.start < markedUpTo) marked.add(line);
  }
  return marked;
}
