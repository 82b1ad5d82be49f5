import { firstWhere } from './first-where.ts';
import type { Span } from './span.ts';

interface Spanned {
  readonly span: Span;
}

/** Index of the first item that starts at or after an offset, by halving; the items stand in text order. O(log n). */
export const firstFrom = (items: readonly Spanned[], offset: number): number =>
  firstWhere(items, ({ span }) => span.start >= offset);

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
