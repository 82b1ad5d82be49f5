import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequences, longestIncreasing, UnionFind } from '../../src/algorithms/index.ts';

const equal = (x: string, y: string): number => (x === y ? 1 : -1);

describe('alignSequences', () => {
  it('sets equal words in one column', () => {
    const columns = alignSequences(['the', 'old', 'dam'], ['the', 'dam'], equal);
    expect(columns).toEqual([{ a: 0, b: 0 }, { a: 1 }, { a: 2, b: 1 }]);
  });

  it('holds every position of both sides once, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const columns = alignSequences(a, b, equal);
        expect(columns.flatMap((column) => column.a ?? [])).toEqual(a.map((_, index) => index));
        expect(columns.flatMap((column) => column.b ?? [])).toEqual(b.map((_, index) => index));
      }),
      { seed: 3 },
    );
  });
});

describe('longestIncreasing', () => {
  it('equals the slow way', () => {
    const slow = (values: readonly number[]): number => {
      const best = values.map(() => 1);
      for (const [i, x] of values.entries())
        for (let j = 0; j < i; j += 1)
          if ((values[j] as number) < x) best[i] = Math.max(best[i] as number, (best[j] as number) + 1);
      return Math.max(0, ...best);
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (values) => {
        expect(longestIncreasing(values)).toBe(slow(values));
      }),
      { seed: 5 },
    );
  });
});

describe('UnionFind', () => {
  it('groups what was joined', () => {
    const sets = new UnionFind(5);
    expect(sets.union(0, 3)).toBe(true);
    expect(sets.union(3, 0)).toBe(false);
    sets.union(4, 3);
    expect(sets.groups()).toEqual([[0, 3, 4], [1], [2]]);
  });
});
