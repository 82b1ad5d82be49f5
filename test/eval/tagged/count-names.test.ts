/** Scores of names, by hand. */
import { describe, expect, it } from 'vitest';
import { countNames, findCapitalisedNames, readTagged } from '../../../eval/tagged/index.ts';

const [document] = readTagged(
  ['Ada\tB-PER', 'Quill\tI-PER', 'left\tO', 'Tarn\tB-LOC', 'for\tO', 'Easter\tB-MISC', '.\tO'].join('\n'),
);

describe('countNames', () => {
  it('holds type and borders, and passes over types that Stemma has none of', () => {
    const errors: string[] = [];
    // "Ada" for "Ada Quill"; "Tarn" as an organisation.
    const found = [
      { start: 0, end: 3, type: 'PER' },
      { start: 15, end: 19, type: 'ORG' },
    ];
    expect(document?.text.slice(15, 19)).toBe('Tarn');
    const { PER, ORG, LOC, all } = countNames([document!], () => found, errors);
    expect(PER).toEqual({
      exact: { right: 0, found: 1, gold: 1 },
      overlap: { right: 1, found: 1, gold: 1 },
      token: { right: 1, found: 1, gold: 2 },
    });
    expect([ORG.overlap, LOC.overlap, all.overlap]).toEqual([
      { right: 0, found: 1, gold: 0 },
      { right: 0, found: 0, gold: 1 },
      { right: 1, found: 2, gold: 2 },
    ]);
    expect(errors.map((line) => line.slice(0, 5))).toEqual(['+ PER', '- PER', '+ ORG', '- LOC']);
  });
});

describe('findCapitalisedNames', () => {
  it('takes capitalised words inside a sentence', () => {
    const text = 'Yesterday Ada Quill left. Nobody saw Tarn';
    expect(findCapitalisedNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ada Quill', 'Tarn']);
  });
});
