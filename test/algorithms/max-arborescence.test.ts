import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxArborescence, type WeightedArrow } from '../../src/algorithms/index.ts';

const arrow = (from: number, to: number, weight: number): WeightedArrow => ({ from, to, weight });
const total = (arrows: readonly WeightedArrow[]): number => arrows.reduce((sum, { weight }) => sum + weight, 0);

/** The best of all ways to give every node but the last one arrow without a circle. */
function tryAll(size: number, root: number, arrows: readonly WeightedArrow[]): number {
  let best = -Infinity;
  const visit = (node: number, chosen: (WeightedArrow | undefined)[]): void => {
    if (node === size) {
      const reaches = (start: number): boolean => {
        let at = start;
        for (let steps = 0; steps <= size; steps += 1) {
          if (at === root) return true;
          at = chosen[at]?.from ?? root;
        }
        return false;
      };
      if (chosen.every((_, each) => each === root || reaches(each)))
        best = Math.max(best, total(chosen.filter((each) => each !== undefined)));
      return;
    }
    if (node === root) {
      visit(node + 1, [...chosen, undefined]);
      return;
    }
    for (const each of arrows.filter(({ to }) => to === node)) visit(node + 1, [...chosen, each]);
  };
  visit(0, []);
  return best;
}

describe('maxArborescence', () => {
  it('takes the heaviest arrow to each node', () => {
    const arrows = [arrow(2, 0, 1), arrow(2, 1, 1), arrow(0, 1, 5)];
    expect(maxArborescence(3, 2, arrows)).toEqual([arrow(2, 0, 1), arrow(0, 1, 5)]);
  });

  it('breaks a circle where that costs least', () => {
    const arrows = [arrow(2, 0, 1), arrow(2, 1, 3), arrow(0, 1, 9), arrow(1, 0, 8)];
    expect(total(maxArborescence(3, 2, arrows))).toBe(11);
  });

  it('leaves out a node that nothing leads to', () => {
    expect(maxArborescence(3, 2, [arrow(2, 0, 1)])).toEqual([arrow(2, 0, 1)]);
  });

  it('finds as much as trying everything does', () => {
    const size = 5;
    const root = 4;
    const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size * size, maxLength: size * size });
    fc.assert(
      fc.property(weights, (list) => {
        const arrows = list
          .map((weight, at) => arrow(at % size, Math.floor(at / size), weight))
          .filter(({ from, to }) => from !== to && to !== root);
        const found = maxArborescence(size, root, arrows);
        expect(found.length).toBe(size - 1);
        expect(total(found)).toBe(tryAll(size, root, arrows));
      }),
      { numRuns: 60 },
    );
  });
});
