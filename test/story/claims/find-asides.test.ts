import { describe, expect, it } from 'vitest';
import { findAsides } from '../../../src/story/claims/find-asides.ts';
import { readLayers } from '../../article/read-layers.ts';

/** The words of a sentence that stand in an aside. */
function asidesIn(text: string): string {
  const { tokens } = readLayers(text);
  const all = tokens.map((_, index) => index);
  return [...findAsides(tokens, all)].map((index) => tokens[index]?.norm).join(' ');
}

describe('asides of a clause', () => {
  it.each([
    [
      'Corvale Engineering, the firm that services the gates, has skipped a repair.',
      'the firm that services the gates',
    ],
    ['The mayor, who was in Linden, allegedly signed the order.', 'who was in linden'],
    ['The firm skipped a repair in June, the mayor said.', ''],
    ['Gates are serviced by our contractor, Corvale Engineering.', ''],
    ['Police, firefighters, a doctor and a priest came.', ''],
  ])('%s', (text, aside) => {
    expect(asidesIn(text)).toBe(aside);
  });
});
