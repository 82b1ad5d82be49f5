import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossValidate, pearson, scoreFound, scoreMajority } from '../../../eval/statistics/index.ts';

describe('pearson', () => {
  it.each([
    [[1, 2, 3], [10, 20, 30], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    [[1, 2, 3], [5, 5, 5], 0],
  ])('of %j and %j is %d', (a, b, r) => {
    expect(pearson(a, b)).toBeCloseTo(r);
  });

  it('does not change with scale and origin', () => {
    const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
      minLength: 3,
    });
    fc.assert(
      fc.property(lists, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        expect(
          pearson(
            a,
            b.map((y) => 3 * y + 7),
          ),
        ).toBeCloseTo(pearson(a, b), 6);
      }),
    );
  });
});

describe('crossValidate', () => {
  it('parts two classes that a threshold parts', () => {
    const scores = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 0.1 + at / 1000 : 0.8 + at / 1000));
    const labels = scores.map((score) => score > 0.5);
    expect(crossValidate(scores, labels)).toEqual({ accuracy: 1, f1: 1 });
  });

  it('never does better than its labels allow where all scores are alike', () => {
    const labels = Array.from({ length: 40 }, (_, at) => at % 4 !== 0);
    expect(
      crossValidate(
        labels.map(() => 0.5),
        labels,
      ),
    ).toEqual(scoreMajority(labels));
  });
});

describe('scoreFound', () => {
  it.each([
    [
      { right: 2, found: 4, gold: 3 },
      { precision: 0.5, recall: 2 / 3, f1: 4 / 7 },
    ],
    [
      { right: 0, found: 0, gold: 3 },
      { precision: 1, recall: 0, f1: 0 },
    ],
    [
      { right: 0, found: 0, gold: 0 },
      { precision: 1, recall: 1, f1: 1 },
    ],
  ])('of %j is %j', (counts, score) => {
    expect(scoreFound(counts)).toEqual(score);
  });
});
