/** Ranges of items put right at their ends. */
import { type Item, type ItemRange, isQuote, isWord } from './unit.ts';

/** Without marks, conjunctions and the like at its two ends; undefined when nothing is left. */
export function trimRange(items: readonly Item[], range: ItemRange): ItemRange | undefined {
  let { start, end } = range;
  while (start < end && (items[start]?.pos === 'PUNCT' || items[start]?.pos === 'CCONJ')) start += 1;
  while (end > start && (items[end - 1]?.pos === 'PUNCT' || items[end - 1]?.pos === 'CCONJ')) end -= 1;
  return end > start ? { start, end } : undefined;
}

/** A whole sentence in quotation marks ends what is said: "…“Be calm,” [as the crowd looked on]". */
export function cutAfterQuotes(items: readonly Item[], range: ItemRange): ItemRange {
  if (items[range.start]?.opensSentence !== true) return range;
  let end = range.start;
  while (end < range.end && (isQuote(items[end]) || items[end]?.pos === 'PUNCT' || isWord(items[end], 'and'))) end += 1;
  return trimRange(items, { start: range.start, end }) ?? range;
}
