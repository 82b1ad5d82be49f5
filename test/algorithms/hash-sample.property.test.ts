import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countBelow,
  countShared,
  jaccard,
  SampleIndex,
  sampleHashes,
  sampleSizeFor,
  sortDistinct,
} from '../../src/algorithms/index.ts';

const items = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 20, maxLength: 400 });
const setOf = (list: readonly number[]): Uint32Array => sortDistinct(Uint32Array.from(list));

describe('sampleHashes', () => {
  it('holds just the items below its limit, in order, whatever order they came in', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { items: sample, level } = sampleHashes(Uint32Array.from(list), 16);
        const limit = 2 ** (32 - level);
        expect([...sample]).toEqual([...setOf(list)].filter((item) => item < limit));
        expect(sampleHashes(Uint32Array.from([...list].reverse()), 16).items).toEqual(sample);
      }),
    );
  });

  it('nests: counted below a lower limit it is the sample of that limit', () => {
    fc.assert(
      fc.property(items, (list) => {
        const sample = sampleHashes(Uint32Array.from(list), 16);
        const lower = [...sample.items].filter((item) => item < 2 ** (32 - sample.level - 1));
        expect(countBelow(sample, sample.level + 1)).toBe(lower.length);
      }),
    );
  });

  it('takes a larger sample for a higher recall and for sets of more different sizes', () => {
    const size = sampleSizeFor({ overlap: 2 / 3, recall: 0.99, ratio: 1 });
    expect(sampleSizeFor({ overlap: 2 / 3, recall: 0.999, ratio: 1 })).toBeGreaterThan(size);
    expect(sampleSizeFor({ overlap: 2 / 3, recall: 0.99, ratio: 3 })).toBe(3 * size);
  });
});

describe('countShared and jaccard', () => {
  it('agree with sets', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const both = a.filter((item) => b.includes(item)).length;
        expect(countShared(setOf(a), setOf(b))).toBe(both);
        expect(jaccard(setOf(a), setOf(b))).toBe(both / (a.length + b.length - both));
      }),
    );
    expect(jaccard(setOf([]), setOf([]))).toBe(0);
  });
});

describe('SampleIndex', () => {
  it('finds what comparing all samples finds, while few share an item', () => {
    const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(lists, (all) => {
        const index = new SampleIndex({ maxHolders: 255 });
        // Whole sets: fewer items than the sample size.
        const samples = all.map((list) => sampleHashes(Uint32Array.from(list), 100));
        for (const [at, sample] of samples.entries()) {
          const expected = samples.slice(0, at).flatMap(({ items: other }, set) => {
            const shared = countShared(other, sample.items);
            const overlap = shared / Math.min(other.length, sample.items.length);
            return shared > 0 && overlap >= 0.5 ? [{ set, overlap }] : [];
          });
          expect(index.add(sample, 0.5)).toEqual(expected);
        }
      }),
    );
  });

  it('keeps its answers while it grows', () => {
    const index = new SampleIndex({ maxHolders: 2 });
    const sampleOf = (at: number) =>
      sampleHashes(
        Uint32Array.from({ length: 8 }, (_, n) => at * 8 + n),
        8,
      );
    for (let at = 0; at < 5000; at += 1) expect(index.add(sampleOf(at), 0.5)).toEqual([]);
    expect(index.add(sampleOf(17), 0.5)).toEqual([{ set: 17, overlap: 1 }]);
    // Two holders are remembered; the third is not.
    expect(index.add(sampleOf(17), 0.5).map(({ set }) => set)).toEqual([17, 5000]);
    expect(index.add(sampleOf(17), 0.5).map(({ set }) => set)).toEqual([17, 5000]);
  });
});
