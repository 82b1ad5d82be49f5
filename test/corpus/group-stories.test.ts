import { describe, expect, it } from 'vitest';
import type { ArticleFeatures } from '../../src/corpus/index.ts';
import { groupStories, printText } from '../../src/corpus/index.ts';

const feature = (words: string, day?: number): ArticleFeatures => {
  const terms = new Map(words.split(' ').map((word) => [word, 1]));
  return { ...(day === undefined ? {} : { day }), terms, print: printText(words) };
};

describe('groupStories', () => {
  it('keeps two events apart and leaves the odd article alone', () => {
    const features = [
      feature('dam gate flood valley engineer village'),
      feature('museum theft painting guard night'),
      feature('dam flood gate valley mayor water'),
      feature('museum painting thieves guard police'),
      feature('harvest wheat price'),
    ];
    expect(groupStories(features, [])).toEqual([[0, 2], [1, 3], [4]]);
  });

  it('puts near duplicates together whatever their dates', () => {
    const features = [feature('a b c d e f g h', 0), feature('a b c d e f g h', 900)];
    expect(groupStories(features, [{ a: 0, b: 1 }])).toEqual([[0, 1]]);
  });
});
