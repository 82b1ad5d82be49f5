import { describe, expect, it } from 'vitest';
import { groupByAverage } from '../../src/algorithms/index.ts';

/** Similarities of pairs, as `"0 1": 0.9`; 0 where none is given. */
type Pairs = Readonly<Record<string, number>>;
const similarityIn =
  (pairs: Pairs) =>
  (a: number, b: number): number =>
    pairs[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? 0;

/** Plain UPGMA. */
const group = (count: number, pairs: Pairs, minimum: number, sizes?: number[]): number[][] =>
  groupByAverage(
    Array.from({ length: count }, (_, place) => ({ size: sizes?.[place] ?? 1, within: 0 })),
    similarityIn(pairs),
    { minimum, demand: 0, doubt: 1 },
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

describe('groupByAverage on demand', () => {
  /** Two groups of three, 0 to 2 and 3 to 5, of one similarity within and one across. */
  const two = (within: number, across: number): Pairs =>
    Object.fromEntries(
      Array.from({ length: 6 }, (_, a) => a).flatMap((a) =>
        Array.from({ length: a }, (_, b) => [`${b} ${a}`, a < 3 === b < 3 ? within : across] as const),
      ),
    );
  const join = (within: number, across: number, demand: number): number[][] =>
    groupByAverage(
      Array.from({ length: 6 }, () => ({ size: 1, within: 0 })),
      similarityIn(two(within, across)),
      { minimum: 0.1, demand, doubt: 1 },
    );
  const together = [[0, 1, 2, 3, 4, 5]];
  const apart = [
    [0, 1, 2],
    [3, 4, 5],
  ];

  it('keeps two dense groups apart at a likeness that joins two loose ones', () => {
    expect(join(0.6, 0.15, 0)).toEqual(together);
    expect(join(0.6, 0.15, 0.7)).toEqual(apart);
    expect(join(0.16, 0.15, 0.7)).toEqual(together);
  });

  it('asks of single items no more than the minimum', () => {
    expect(
      groupByAverage(
        [
          { size: 1, within: 0 },
          { size: 1, within: 0 },
        ],
        () => 0.1,
        { minimum: 0.1, demand: 1, doubt: 6 },
      ),
    ).toEqual([[0, 1]]);
  });

  it('takes the density of an item that stands for many as it is given', () => {
    const given = (within: number): number[][] =>
      groupByAverage(
        [
          { size: 10, within },
          { size: 1, within: 0 },
        ],
        () => 0.15,
        { minimum: 0.1, demand: 0.7, doubt: 1 },
      );
    expect(given(45 * 0.6)).toEqual([[0], [1]]);
    expect(given(45 * 0.15)).toEqual([[0, 1]]);
  });
});
