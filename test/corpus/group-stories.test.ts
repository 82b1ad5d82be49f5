import { describe, expect, it } from 'vitest';
import { jaccard, minHash } from '../../src/algorithms/index.ts';
import type { ArticleFeatures } from '../../src/corpus/index.ts';
import { groupStories, pairNearDuplicates } from '../../src/corpus/index.ts';

const feature = (words: string, day?: number): ArticleFeatures => {
  const terms = new Map(words.split(' ').map((word) => [word, 1]));
  const shingles = new Set(words.split(' ').map((word) => [...word].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7)));
  return { ...(day === undefined ? {} : { day }), terms, shingles, signature: minHash(shingles) };
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
    expect(groupStories(features, pairNearDuplicates(features))).toEqual([[0, 1]]);
  });
});

describe('pairNearDuplicates', () => {
  it('links ten thousand copies as a star, not as all pairs', () => {
    const one = feature('one text in very many copies of itself');
    const pairs = pairNearDuplicates(Array.from({ length: 10_000 }, () => one));
    expect(pairs.length).toBeLessThan(50_000);
    expect(new Set(pairs.map(({ b }) => b)).size).toBe(9_999);
  });

  it('reports the exact similarity', () => {
    const [a, b] = [feature('a b c d e f g h i j'), feature('a b c d e f g h i k')];
    const [pair] = pairNearDuplicates([a, b]);
    expect(pair?.similarity).toBe(jaccard(a.shingles, b.shingles));
  });
});
