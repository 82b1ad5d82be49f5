/**
 * A half-open stretch of one named text, in UTF-16 code units.
 *
 *     text   S  t  e  m  m  a
 *           0  1  2  3  4  5  6
 *     {start: 1, end: 4}  →  "tem"
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Length of a span in UTF-16 code units. */
export const spanLength = (span: Span): number => span.end - span.start;

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds every code unit of `inner`. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The words a span stands for. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The smallest span that holds all of the given ones; throws on an empty list. */
export function hullOf(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new Error('hullOf needs at least one span');
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The span without the white space at its two ends; empty at its start when it is all white space. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (start < end && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Order by start, then the longer one first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What is left of `span` after `holes` are taken out, in order, empty parts dropped. */
export function subtractSpans(span: Span, holes: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const hole of [...holes].sort(compareSpans)) {
    if (!spansOverlap({ start, end: span.end }, hole)) continue;
    if (start < hole.start) parts.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
