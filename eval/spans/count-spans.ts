/**
 * Counts spans found against spans annotated, in three ways: exactly, by overlap (one to one, as many pairs as possible), and by the
 * words they cover. A span counts once however often it is listed.
 */
import { type Span, spansOverlap } from '../../src/text/index.ts';
import { countPairs } from './count-pairs.ts';

/** The three ways a span is held against the annotation. */
export const MEASURES = ['exact', 'overlap', 'token'] as const;
export type Measure = (typeof MEASURES)[number];

/** What was right, of how many found and annotated. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}
export type SpanCounts = Readonly<Record<Measure, Counts>>;

const NONE: Counts = { right: 0, found: 0, gold: 0 };
/** Counts of nothing, to add to. */
export const NO_SPANS: SpanCounts = { exact: NONE, overlap: NONE, token: NONE };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Sums, measure by measure. */
export const addSpanCounts = (a: SpanCounts, b: SpanCounts): SpanCounts => ({
  exact: addCounts(a.exact, b.exact),
  overlap: addCounts(a.overlap, b.overlap),
  token: addCounts(a.token, b.token),
});

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

const unique = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map((span) => [keyOf(span), span])).values()].sort((a, b) => a.start - b.start || a.end - b.end);

/** For each span of `a`, the spans of `b` that overlap it; both sorted by start. */
export function overlapsOf(a: readonly Span[], b: readonly Span[]): number[][] {
  let open: number[] = [];
  let next = 0;
  return a.map((span) => {
    open = open.filter((at) => (b[at] as Span).end > span.start);
    for (; next < b.length && (b[next] as Span).start < span.end; next += 1) open.push(next);
    return open.filter((at) => spansOverlap(span, b[at] as Span));
  });
}

/** Words of a text: runs of letters and digits. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Starts of the words that some span touches. */
function wordsUnder(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const hits = overlapsOf(words, spans);
  return new Set(words.filter((_, at) => (hits[at] as number[]).length > 0).map(({ start }) => start));
}

/** Where the words of a text stand: runs of letters and digits. */
export const findWords = (text: string): Span[] =>
  [...text.matchAll(WORD)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Counts of one text; `words` are those of `findWords`. Linear but for spans that overlap many others. */
export function countSpans(words: readonly Span[], found: readonly Span[], gold: readonly Span[]): SpanCounts {
  const [a, b] = [unique(found), unique(gold)];
  const keys = new Set(b.map(keyOf));
  const sizes = { found: a.length, gold: b.length };
  const [under, wanted] = [wordsUnder(words, a), wordsUnder(words, b)];
  return {
    exact: { right: a.filter((span) => keys.has(keyOf(span))).length, ...sizes },
    overlap: { right: countPairs(overlapsOf(a, b)), ...sizes },
    token: { right: [...under].filter((at) => wanted.has(at)).length, found: under.size, gold: wanted.size },
  };
}
