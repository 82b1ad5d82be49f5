import { describe, expect, it } from 'vitest';
import { hashString, hashWords, placeWords } from '../../src/text/index.ts';

const hashesOf = (...words: string[]): number[] => words.map(hashString);

describe('hashWords', () => {
  it.each([
    ['The mayor’s 3,000 sandbags', ['the', 'mayor', 's', '3', '000', 'sandbags']],
    ['Café ÉLAN', ['cafe', 'elan']],
    ['', []],
    [' — … ', []],
    ['dam-side🌊wave', ['dam', 'side', 'wave']],
  ])('reads %j', (text, words) => {
    expect([...hashWords(text)]).toEqual(hashesOf(...words));
  });

  it('reads spans only, and parts words at their borders', () => {
    const text = 'Headline here. The dam held.';
    expect([
      ...hashWords(text, [
        { start: 15, end: 22 },
        { start: 23, end: 27 },
      ]),
    ]).toEqual(hashesOf('the', 'dam', 'held'));
  });

  it('reads a long text after a short one', () => {
    const long = Array.from({ length: 40_000 }, () => 'a').join(' ');
    expect(hashWords('a').length).toBe(1);
    expect(hashWords(long).length).toBe(40_000);
  });

  it('gives the place of each word', () => {
    const text = 'Quay. L’Öre-dock, 12';
    const { length, hashes, starts, ends } = placeWords(text, [{ start: 6, end: text.length }]);
    expect(length).toBe(4);
    expect(hashes).toEqual(hashWords(text.slice(6)));
    expect([...starts].map((start, at) => text.slice(start, ends[at]))).toEqual(['L', 'Öre', 'dock', '12']);
  });
});
