import { describe, expect, it } from 'vitest';
import { jaccard, sortDistinct } from '../../../src/algorithms/index.ts';
import { type NearDuplicate, NearDuplicateIndex, printText, shinglesOf } from '../../../src/corpus/index.ts';

function pairTexts(texts: readonly string[]): NearDuplicate[] {
  const index = new NearDuplicateIndex((at) => shinglesOf(texts[at] as string));
  return texts.flatMap((text) => index.add(printText(text)));
}

/** Words that no other seed has. */
const report = (seed: string, words: number): string =>
  Array.from({ length: words }, (_, at) => `${seed}${(at * 7919) % 1009}`).join(' ');

describe('NearDuplicateIndex', () => {
  it('links ten thousand copies as a star, not as all pairs', () => {
    const texts = Array.from({ length: 10_000 }, () => 'One text in very many copies of itself.');
    const pairs = pairTexts(texts);
    expect(pairs).toHaveLength(9_999);
    expect(new Set(pairs.map(({ a }) => a))).toEqual(new Set([0]));
    expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set(['exact']));
  });

  it('links every one of three hundred versions of one text to an earlier one', () => {
    const base = report('w', 120);
    const pairs = pairTexts(Array.from({ length: 300 }, (_, at) => `${base} and so ended version ${at} of it`));
    expect(new Set(pairs.map(({ b }) => b)).size).toBe(299);
    expect(pairs.length).toBeLessThan(65 * 300);
  });

  it('reports the exact similarity, case and punctuation aside', () => {
    const [a, b] = ['The dam at Tarnwick held through the night.', 'THE DAM at Tarnwick held, through the morning'];
    const setOf = (text: string): Uint32Array => sortDistinct(shinglesOf(text));
    const [pair] = pairTexts([a, b]);
    expect(pair?.similarity).toBe(jaccard(setOf(a), setOf(b)));
    expect(pair?.similarity).toBe(3 / 5);
    expect(pair?.kind).toBe('near');
  });

  it('finds agency copy inside a much longer report, by containment', () => {
    const wire = report('wire', 150);
    const [pair] = pairTexts([wire, `${report('head', 250)} ${wire} ${report('tail', 150)}`]);
    expect(pair?.containment).toBeGreaterThan(0.95);
    expect(pair?.similarity).toBeLessThan(0.5);
    expect(pair?.kind).toBe('contained');
  });

  it('leaves alone texts that share a paragraph, a notice of a few words, or nothing', () => {
    const shared = report('same', 40);
    expect(pairTexts([`${report('a', 200)} ${shared}`, `${report('b', 200)} ${shared}`])).toEqual([]);
    const notice = 'Sign up here for the letter of the day and never miss it';
    expect(pairTexts([notice, `${report('c', 200)} ${notice}`])).toEqual([]);
    expect(pairTexts(['', '', '. . .'])).toEqual([]);
  });
});
