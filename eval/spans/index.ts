/** Scores of spans: found against annotated, knowing nothing of news. Main function: `countSpans`. */
export { countPairs } from './count-pairs.ts';
export {
  addCounts,
  addSpanCounts,
  type Counts,
  countSpans,
  findWords,
  type Measure,
  NO_SPANS,
  overlapsOf,
  type SpanCounts,
} from './count-spans.ts';
export { type CountRows, figuresOfCounts, renderCounts } from './render-counts.ts';
