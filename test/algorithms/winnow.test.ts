import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shingle, winnow } from '../../src/algorithms/index.ts';

describe('winnow', () => {
  it.each([
    // The example of the paper (figure 2, windows of 4).
    [[77, 74, 42, 17, 98, 50, 17, 98, 8, 88, 67, 39, 77, 74, 42, 17, 98], 4, [17, 17, 8, 39, 17]],
    [[5, 5, 5, 5], 2, [5, 5, 5]],
    [[3, 2, 1], 10, [1]],
    [[], 4, []],
  ])('takes the least hash of each window, the last of several: %j', (hashes, window, expected) => {
    expect([...winnow(Uint32Array.from(hashes), window)]).toEqual(expected);
  });

  it('shows every shared run of words that is long enough', () => {
    const words = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 60 });
    const run = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 9, maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, words, run, (before, after, head, tail, shared) => {
        // Runs of 4 words, 6 to a window: 9 words.
        const sample = (text: readonly number[]): Set<number> => new Set(winnow(shingle(text, 4), 6));
        const [a, b] = [sample([...before, ...shared, ...after]), sample([...head, ...shared, ...tail])];
        expect([...a].some((hash) => b.has(hash))).toBe(true);
      }),
    );
  });
});
