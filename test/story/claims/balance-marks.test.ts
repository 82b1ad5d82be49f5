import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceMarks } from '../../../src/story/claims/balance-marks.ts';

/** Marks the words between two bars: "the |mayor| left". */
const balanced = (marked: string): string => {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  return balanceMarks(marked.replaceAll('|', ''), { start, end });
};

describe('balanceMarks', () => {
  it.each([
    ['takes in the mark that closes', 'He spoke of |a “wall of water|.” Then he left.', 'a “wall of water”'],
    ['takes in the mark that opens', 'He read “|The Mill,” which burnt|.', '“The Mill,” which burnt'],
    [
      'leaves out a half whose other half is far',
      'He said |the “mill is closed| and so is the dam.”',
      'the mill is closed',
    ],
    ['takes in a bracket', 'He left |the mill (on the Osk|).', 'the mill (on the Osk)'],
    ['knows straight marks', 'He had |"no idea" of the "mill| and the dam".', '"no idea" of the mill'],
    ['keeps pairs', '|He “had” a (good) "idea"|.', 'He “had” a (good) "idea"'],
  ])('%s', (_, marked, expected) => {
    expect(balanced(marked)).toBe(expected);
  });

  it('leaves as many marks that open as close', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '(', ')', '.') });
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (whole, a, b) => {
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)];
        const words = balanceMarks(whole, { start, end });
        const count = (mark: string): number => words.split(mark).length;
        return count('“') === count('”') && count('(') === count(')');
      }),
    );
  });
});
