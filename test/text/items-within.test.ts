import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSpans, itemsWithin, spanContains } from '../../src/text/index.ts';

const spans = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('itemsWithin', () => {
  it('finds what looking at every item finds', () => {
    fc.assert(
      fc.property(fc.array(spans), spans, (list, outer) => {
        const items = list.sort(compareSpans).map((span) => ({ span }));
        expect(itemsWithin(items, outer)).toEqual(items.filter(({ span }) => spanContains(outer, span)));
      }),
    );
  });
});
