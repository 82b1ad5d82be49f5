import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/article/segment/stem-of.ts';
import { countryOfCapital, stemOfShortForm, vectorCosine, vectorRowOf } from '../../src/lexicons/index.ts';

const cosine = (a: string, b: string): number => vectorCosine(vectorRowOf(stemOf(a)), vectorRowOf(stemOf(b)));

describe('word vectors', () => {
  it.each([
    ['lawsuit', 'complaint', 'harbour'],
    ['storm', 'hurricane', 'treaty'],
    ['prison', 'jail', 'vaccine'],
    ['deal', 'agreement', 'doctor'],
  ])('of %s and %s are nearer than of the first and %s', (word, near, far) => {
    expect(cosine(word, near)).toBeGreaterThan(0.5);
    expect(cosine(word, far)).toBeLessThan(0.4);
  });

  it('are 1 with themselves, and 0 with words that have none', () => {
    expect(cosine('storm', 'storm')).toBeCloseTo(1, 5);
    expect(vectorRowOf('zzxqv')).toBe(-1);
    expect(cosine('storm', 'zzxqv')).toBe(0);
  });
});

describe('short forms', () => {
  it('stand for a word whose stem is that of the full form', () => {
    for (const [short, full] of [
      ['sgt', 'sergeant'],
      ['gen', 'general'],
      ['oct', 'october'],
      ['govt', 'government'],
      ['pct', 'percent'],
      ['natl', 'national'],
    ] as const)
      expect(stemOfShortForm(short)).toBe(stemOf(full));
    expect(stemOfShortForm('bridge')).toBeUndefined();
  });
});

describe('capitals', () => {
  it('lead to their countries', () => {
    expect(countryOfCapital('cairo')).toBe('Egypt');
    expect(countryOfCapital('egypt')).toBeUndefined();
  });
});
