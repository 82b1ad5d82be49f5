import { describe, expect, it } from 'vitest';
import { joinNames } from '../../src/text/index.ts';

describe('joinNames', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others'],
  ])('%j → %s', (names, expected) => {
    expect(joinNames(names)).toBe(expected);
  });
});
