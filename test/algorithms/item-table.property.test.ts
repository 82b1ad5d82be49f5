import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ItemTable } from '../../src/algorithms/item-table.ts';

it('knows what a map knows, whatever the items and however often it was widened', () => {
  // Few low bits: many items meet in one part and beside each other.
  const item = fc.oneof(
    fc.integer({ min: 0, max: 0xffffffff }),
    fc.integer({ min: 0, max: 200 }).map((low) => low << 4),
  );
  const value = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).filter((number) => number !== 0);
  fc.assert(
    fc.property(fc.array(fc.tuple(item, value), { maxLength: 4000 }), (entries) => {
      const table = new ItemTable();
      const map = new Map<number, number>();
      for (const [key, held] of entries) {
        expect(table.get(key)).toBe(map.get(key) ?? 0);
        table.set(key, held);
        map.set(key, held);
      }
      for (const [key, held] of map) expect(table.get(key)).toBe(held);
    }),
    { numRuns: 50 },
  );
});
