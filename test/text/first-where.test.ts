import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../src/text/index.ts';

it('finds what looking at every item finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (list, limit) => {
      const sorted = list.sort((a, b) => a - b);
      const found = sorted.findIndex((value) => value >= limit);
      expect(firstWhere(sorted, (value) => value >= limit)).toBe(found < 0 ? sorted.length : found);
    }),
  );
});
