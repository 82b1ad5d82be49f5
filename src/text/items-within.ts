import type { Span } from './span.ts';

interface Spanned {
  readonly span: Span;
}

/** Index of the first item that starts at or after an offset, by halving; the items stand in text order. O(log n). */
export function firstFrom(items: readonly Spanned[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie wholly inside a span; the items stand in text order. */
export function itemsWithin<Item extends Spanned>(items: readonly Item[], span: Span): Item[] {
  const inside: Item[] = [];
  for (let at = firstFrom(items, span.start); at < items.length; at += 1) {
    const item = items[at] as Item;
    if (item.span.start >= span.end) break;
    if (item.span.end <= span.end) inside.push(item);
  }
  return inside;
}
