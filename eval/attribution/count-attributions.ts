/**
 * Counts the statements found in a text against those annotated: each part's spans, and whole statements. All spans are taken as they
 * are, marks and "that" included; a part in several pieces is several spans.
 */
import { type Span, spansOverlap } from '../../src/text/index.ts';
import {
  addCounts,
  addSpanCounts,
  type Counts,
  countPairs,
  countSpans,
  findWords,
  NO_SPANS,
  overlapsOf,
  type SpanCounts,
} from '../spans/index.ts';
import { type Attribution, PARTS, type Part } from './attribution.ts';

/** Counts of each part, and of whole statements. */
export interface AttributionCounts extends Readonly<Record<Part, SpanCounts>> {
  /** Source, cue and content all overlap (or all are the same), and belong to one statement on both sides. */
  readonly statement: { readonly exact: Counts; readonly overlap: Counts };
}

/** Counts of nothing, to add to. */
export const NO_ATTRIBUTIONS: AttributionCounts = {
  source: NO_SPANS,
  cue: NO_SPANS,
  content: NO_SPANS,
  statement: { exact: NO_SPANS.exact, overlap: NO_SPANS.overlap },
};

/** Sums, part by part. */
export const addAttributionCounts = (a: AttributionCounts, b: AttributionCounts): AttributionCounts => ({
  source: addSpanCounts(a.source, b.source),
  cue: addSpanCounts(a.cue, b.cue),
  content: addSpanCounts(a.content, b.content),
  statement: {
    exact: addCounts(a.statement.exact, b.statement.exact),
    overlap: addCounts(a.statement.overlap, b.statement.overlap),
  },
});

const touches = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => spansOverlap(x, y)));

/** Whether a part agrees: none on both sides, or at least one piece of each overlaps. */
const partOverlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === 0 || b.length === 0 ? a.length === b.length : touches(a, b);

/** Whether every part agrees by overlap. */
export const attributionsOverlap = (a: Attribution, b: Attribution): boolean =>
  PARTS.every((part) => partOverlaps(a[part], b[part]));

const keyOf = (attribution: Attribution): string =>
  PARTS.map((part) => attribution[part].map(({ start, end }) => `${start}-${end}`).join(',')).join('|');

/** Those with a content, each once: a statement without a content says nothing that could be found. */
const unique = (list: readonly Attribution[]): Attribution[] => [
  ...new Map(list.filter(({ content }) => content.length > 0).map((each) => [keyOf(each), each])).values(),
];

/** Pieces of all contents with the statement each belongs to, by start. */
const piecesOf = (list: readonly Attribution[]) =>
  list
    .flatMap(({ content }, owner) => content.map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** For each statement found, the annotated ones that agree with it. */
function partnersOf(found: readonly Attribution[], gold: readonly Attribution[]): number[][] {
  const partners = found.map(() => new Set<number>());
  const [pieces, others] = [piecesOf(found), piecesOf(gold)];
  for (const [at, hits] of overlapsOf(pieces, others).entries()) {
    const owner = pieces[at]?.owner as number;
    for (const hit of hits) {
      const other = others[hit]?.owner as number;
      if (attributionsOverlap(found[owner] as Attribution, gold[other] as Attribution)) partners[owner]?.add(other);
    }
  }
  return partners.map((each) => [...each]);
}

/** Counts of one text. */
export function countAttributions(
  text: string,
  found: readonly Attribution[],
  gold: readonly Attribution[],
): AttributionCounts {
  const words = findWords(text);
  const spansOf = (list: readonly Attribution[], part: Part): Span[] => list.flatMap((each) => each[part]);
  const [a, b] = [unique(found), unique(gold)];
  const keys = new Set(b.map(keyOf));
  const sizes = { found: a.length, gold: b.length };
  const [source, cue, content] = PARTS.map((part) => countSpans(words, spansOf(found, part), spansOf(gold, part))) as [
    SpanCounts,
    SpanCounts,
    SpanCounts,
  ];
  return {
    source,
    cue,
    content,
    statement: {
      exact: { right: a.filter((each) => keys.has(keyOf(each))).length, ...sizes },
      overlap: { right: countPairs(partnersOf(a, b)), ...sizes },
    },
  };
}
