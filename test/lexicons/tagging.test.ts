import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findKnownWord, loadTagging } from '../../src/lexicons/index.ts';

const lines = readFileSync('data/en/tagging-words.txt', 'utf8').trimEnd().split('\n').slice(1);
const words = lines.map((line) => line.slice(0, line.indexOf(' ')));

describe('the lexicon of the tagger', () => {
  it('finds every word that it has, and no other', () => {
    expect(words.filter((word) => findKnownWord(word) === undefined)).toEqual([]);
    expect(
      ['', ' ', 'dam ', 'zzzzz', '#', '# Built', '\n', '\uffff'].map((word) => findKnownWord(word) !== undefined),
    ).toEqual([false, false, false, false, words.includes('#'), false, false, false]);
  });

  it('is sorted, each word once, of a kind that there is', () => {
    expect(words.every((word, index) => index === 0 || (words[index - 1] as string) < word)).toBe(true);
    const { kinds, tags, clusters } = loadTagging();
    expect(lines.every((line) => Number(line.split(' ')[1]) < kinds.length)).toBe(true);
    expect(kinds.every(([tag, , cluster]) => tag < tags.length && cluster < clusters.length)).toBe(true);
  });

  it('spells contractions as their parts', () => {
    for (const [word, parts] of Object.entries(loadTagging().contractions)) {
      expect(parts.map(([part]) => part).join('')).toBe(word);
    }
  });
});
