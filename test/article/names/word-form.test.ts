import { describe, expect, it } from 'vitest';
import { CASING, LISTS, wordFormOf } from '../../../src/article/names/word-form.ts';

describe('word forms', () => {
  it.each([
    ['Anna', CASING.capital],
    ['NATO', CASING.capitals],
    ['U.S.', CASING.capitals],
    ['McKell', CASING.mixed],
    ['iPad', CASING.mixed],
    ['said', CASING.lower],
    ['1996', CASING.number],
    ['"', CASING.mark],
  ])('%j is printed so', (word, casing) => {
    expect(wordFormOf(word).casing).toBe(casing);
  });

  it('take short forms with and without periods for one', () => {
    expect(wordFormOf('US').norm).toBe(wordFormOf('U.S.').norm);
    expect(wordFormOf('Mr').norm).toBe(wordFormOf('Mr.').norm);
    expect(wordFormOf('us').norm).not.toBe(wordFormOf('US').norm);
  });

  it('take numbers of one length for one', () => {
    expect(wordFormOf('1996').norm).toBe(wordFormOf('2024').norm);
    expect(wordFormOf('1996').norm).not.toBe(wordFormOf('24').norm);
  });

  it('know the lists a word is in', () => {
    expect(wordFormOf('Anna').lists & LISTS.givenName).not.toBe(0);
    expect(wordFormOf('Ministry').lists & LISTS.organisationNoun).not.toBe(0);
    expect(wordFormOf('said').lists & LISTS.report).not.toBe(0);
    expect(wordFormOf('table').lists).toBe(0);
  });
});
