import { describe, expect, it } from 'vitest';
import { groupByAverage } from '../../src/algorithms/index.ts';

/** Similarities of pairs, as `"0 1": 0.9`; 0 where none is given. */
const group = (count: number, pairs: Readonly<Record<string, number>>, minimum: number, sizes?: number[]): number[][] =>
  groupByAverage(
    sizes ?? Array.from({ length: count }, () => 1),
    (a, b) => pairs[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? 0,
    minimum,
  );

describe('groupByAverage', () => {
  it('joins the closest first, and by the mean of all pairs', () => {
    // 1 is a little like 0, and more like 2; the mean of 0 to both is too low.
    expect(group(3, { '0 1': 0.5, '1 2': 0.8 }, 0.3)).toEqual([[0], [1, 2]]);
    expect(group(3, { '0 1': 0.5, '0 2': 0.2, '1 2': 0.8 }, 0.3)).toEqual([[0, 1, 2]]);
  });

  it('counts an item that stands for many as many', () => {
    const pairs = { '0 1': 0.9, '0 2': 0.1, '1 2': 0.5 };
    expect(group(3, pairs, 0.2)).toEqual([[0, 1, 2]]);
    expect(group(3, pairs, 0.2, [9, 1, 1])).toEqual([[0, 1], [2]]);
  });

  it('leaves everything apart below the minimum, and takes what just reaches it', () => {
    expect(group(2, { '0 1': 0.29 }, 0.3)).toEqual([[0], [1]]);
    expect(group(2, { '0 1': 0.3 }, 0.3)).toEqual([[0, 1]]);
    expect(group(0, {}, 0.3)).toEqual([]);
  });
});
