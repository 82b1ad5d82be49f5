import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../src/article/segment/find-tokens.ts';

const tokens = (text: string) => findTokens(text, { start: 0, end: text.length }, 0);
const tagged = (text: string): string =>
  tokens(text)
    .map(({ norm, pos }) => `${norm}/${pos}`)
    .join(' ');
const lemmas = (text: string): string =>
  tokens(text)
    .map(({ lemma }) => lemma)
    .join(' ');

describe('findTokens', () => {
  it.each([
    ['The guards left the dam.', 'the/DET guards/NOUN left/VERB the/DET dam/NOUN ./PUNCT'],
    ['They guard the dam.', 'they/PRON guard/VERB the/DET dam/NOUN ./PUNCT'],
    ['She wants to leave.', 'she/PRON wants/VERB to/PART leave/VERB ./PUNCT'],
    ['Orvek’s plan can’t work.', "orvek/PROPN 's/PART plan/NOUN ca/AUX n't/PART work/VERB ./PUNCT"],
    ['It has risen 3.5 %.', 'it/PRON has/AUX risen/VERB 3.5/NUM %/SYM ./PUNCT'],
    ['Wałęsa spoke on the 83rd day.', 'wałesa/PROPN spoke/VERB on/ADP the/DET 83rd/ADJ day/NOUN ./PUNCT'],
  ])('tags by the neighbours: %s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });

  it.each([
    ['Two wolves left the cities.', 'two wolf leave the city .'],
    ['He said nothing and left.', 'he say nothing and leave .'],
    ['Mr. Pence spoke.', 'mr. pence speak .'],
    ['She won’t go.', 'she will not go .'],
    ['The worst vice of all.', 'the bad vice of all .'],
  ])('finds lemmas: %s', (text, expected) => {
    expect(lemmas(text)).toBe(expected);
  });

  it('points at the words of the text', () => {
    const text = 'x  “Don’t\u00a0go,” Osk\u2009said.  ';
    const found = findTokens(text, { start: 3, end: text.length }, 7);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '“',
      'Do',
      'n’t',
      'go',
      ',',
      '”',
      'Osk',
      'said',
      '.',
    ]);
    expect(new Set(found.map(({ sentenceIndex }) => sentenceIndex))).toEqual(new Set([7]));
  });

  it('reads hostile runs in linear time, and cuts no pair of surrogates', () => {
    const runs = ['a', 'a.', 'a-', 'a’s', '’', '://', 'a@', 'http://.', '😀', '1,', '.'].map((part) =>
      part.repeat(40_000),
    );
    const started = performance.now();
    for (const run of runs) {
      const found = tokens(run);
      expect(found.every(({ span }) => !/^[\udc00-\udfff]/u.test(run.slice(span.start, span.end)))).toBe(true);
      expect(found.at(-1)?.span.end).toBe(run.length);
    }
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
