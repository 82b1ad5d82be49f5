import { describe, expect, it } from 'vitest';
import { findWordCluster } from '../../src/lexicons/index.ts';

describe('word clusters', () => {
  it.each([
    ['tuesday', 'friday'],
    ['january', 'october'],
    ['boston', 'london'],
    ['1997', '2004'],
  ])('put %s beside %s', (one, other) => {
    expect(findWordCluster(one)).toBeDefined();
    expect(findWordCluster(one)?.coarse).toBe(findWordCluster(other)?.coarse);
  });

  it('tell unlike words apart', () => {
    expect(findWordCluster('tuesday')?.fine).not.toBe(findWordCluster('london')?.fine);
    expect(findWordCluster('tuesday')?.coarse).not.toBe(findWordCluster('walked')?.coarse);
  });

  it('know nothing of a word that no text holds', () => {
    expect(findWordCluster('qxzvtk')).toBeUndefined();
    expect(findWordCluster('')).toBeUndefined();
  });
});
