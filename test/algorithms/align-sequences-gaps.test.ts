import { expect, it } from 'vitest';
import { alignSequences } from '../../src/algorithms/index.ts';

it('ends when only gaps are left, though sums of the gap cost are not exact', () => {
  for (let length = 1; length < 40; length += 1) {
    const long = Array.from({ length }, (_, index) => `w${index}`);
    expect(alignSequences(long, ['w0'], (x, y) => (x === y ? 1 : -1))).toHaveLength(length);
    expect(alignSequences(['w0'], long, (x, y) => (x === y ? 1 : -1))).toHaveLength(length);
  }
});
