import { describe, expect, it } from 'vitest';
import { toUnit, toVector } from '../../../src/algorithms/index.ts';
import type { ArticleFeatures } from '../../../src/corpus/index.ts';
import { groupStories, printText } from '../../../src/corpus/index.ts';
import { hashString } from '../../../src/text/index.ts';

const feature = (words: string, day?: number): ArticleFeatures => ({
  ...(day === undefined ? {} : { day }),
  terms: toUnit(toVector(words.split(' ').map((word): [number, number] => [hashString(word), 1]))),
  print: printText(words),
});

describe('groupStories', () => {
  it('keeps two events apart and leaves the odd article alone', () => {
    const features = [
      feature('dam gate flood valley engineer village'),
      feature('museum theft painting guard night'),
      feature('dam flood gate valley mayor water'),
      feature('museum painting thieves guard police'),
      feature('harvest wheat price'),
    ];
    expect(groupStories(features)).toEqual([[0, 2], [1, 3], [4]]);
  });

  it('puts near duplicates together whatever their dates', () => {
    expect(groupStories([feature('a b c d e f g h', 0), feature('a b c d e f g h', 900)])).toEqual([[0, 1]]);
  });

  it('keeps like events apart that lie a month apart, and joins them on one day', () => {
    const quakes = (gap: number): ArticleFeatures[] => [
      feature('quake rescue coast hospital Orsa Velk', 0),
      feature('quake aftershock road minister Tarn Hale', gap),
    ];
    expect(groupStories(quakes(0))).toEqual([[0, 1]]);
    expect(groupStories(quakes(30))).toEqual([[0], [1]]);
  });
});
