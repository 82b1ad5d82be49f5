import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesInOrder } from '../../src/algorithms/places-in-order.ts';
import { findHeaviest, keepHeaviest, toVector } from '../../src/algorithms/sparse-vector.ts';

const byComparing = (keys: Uint32Array): number[] =>
  [...keys.keys()].sort((x, y) => (keys[x] as number) - (keys[y] as number) || x - y);

describe('placesInOrder', () => {
  it('orders as a comparison does, equal keys by their places', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 200 }), fc.uint32Array({ max: 5, maxLength: 50 }), (keys, few) => {
        expect([...placesInOrder(keys)]).toEqual(byComparing(keys));
        expect([...placesInOrder(few)]).toEqual(byComparing(few));
      }),
    );
  });

  it('takes the largest keys, and more keys than fit beside a place', () => {
    expect([...placesInOrder(Uint32Array.of(0xffff_ffff, 0, 0xffff_ffff))]).toEqual([1, 0, 2]);
    const many = new Uint32Array(2 ** 21 + 2).fill(7);
    many[2 ** 21 + 1] = 1;
    expect([...placesInOrder(many).subarray(0, 3)]).toEqual([2 ** 21 + 1, 0, 1]);
  });
});

describe('sparse vectors', () => {
  it('are sorted by item, whatever the order they come in', () => {
    const { items, weights } = toVector([
      [9, 0.5],
      [4_000_000_000, 2],
      [3, 1],
    ]);
    expect([...items]).toEqual([3, 9, 4_000_000_000]);
    expect([...weights]).toEqual([1, 0.5, 2]);
  });

  it('keep their heaviest entries, of equal ones the smaller item', () => {
    const vector = toVector([
      [1, 0.25],
      [2, 3],
      [3, 0.5],
      [4, 0.5],
    ]);
    expect([...findHeaviest(vector, 3)]).toEqual([1, 2, 3]);
    expect([...keepHeaviest(vector, 2).items]).toEqual([2, 3]);
    expect([...findHeaviest(vector, 9)]).toEqual([1, 2, 3, 0]);
  });
});
