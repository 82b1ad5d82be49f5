import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandKeys, jaccard, minHash, SIGNATURE_LENGTH } from '../../src/algorithms/index.ts';

const items = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 20, maxLength: 200 });

describe('minHash', () => {
  it('estimates the exact Jaccard similarity', () => {
    fc.assert(
      fc.property(items, items, fc.integer({ min: 0, max: 100 }), (own, other, share) => {
        const common = own.slice(0, Math.round((own.length * share) / 100));
        const a = new Set(own);
        const b = new Set([...common, ...other.slice(0, own.length - common.length)]);
        const [x, y] = [minHash(a), minHash(b)];
        const equal = x.filter((value, row) => value === y[row]).length / SIGNATURE_LENGTH;
        // Four standard errors of 64 permutations.
        expect(Math.abs(equal - jaccard(a, b))).toBeLessThan(4 * 0.0625 + 0.02);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('puts equal sets into the same buckets and does not depend on order', () => {
    expect(bandKeys(minHash([3, 1, 2]))).toEqual(bandKeys(minHash([2, 3, 1])));
  });
});
