import { describe, expect, it } from 'vitest';
import { consonantsOf, isSpellingOf } from '../../src/algorithms/index.ts';

describe('spellings of one name', () => {
  it.each([
    ['gorvani', 'qorvani'],
    ['korvany', 'ghorvani'],
    ['yuri', 'yury'],
    ['khalidov', 'qalidov'],
    ['tchernek', 'chernek'],
    ['djarovic', 'jarovic'],
    ['aleksey', 'alexei'],
    ['mohammed', 'muhamad'],
    ['loegan', 'logan'],
    ['marhsall', 'marshall'],
  ])('%s and %s', (a, b) => {
    expect(isSpellingOf(a, b)).toBe(true);
    expect(isSpellingOf(b, a)).toBe(true);
  });

  it.each([
    ['gorvani', 'qorvati'],
    ['gale', 'cable'],
    ['gil', 'kil'],
    ['marlow', 'barlow'],
    ['anna', 'hanna'],
  ])('not %s and %s', (a, b) => {
    expect(isSpellingOf(a, b)).toBe(false);
  });

  it('meet under one block key whatever letter they begin with', () => {
    expect(new Set(['gaddar', 'qaddar', 'kadar', 'gadhar', 'khaddar'].map(consonantsOf)).size).toBe(1);
  });
});
