import { describe, expect, it } from 'vitest';
import { WordingReader } from '../../../src/story/terms/index.ts';
import { readWording } from './read-wording.ts';

/** Ids of the content units of a text, read by one reader. */
function idsOf(reader: WordingReader, text: string): number[] {
  return readWording(reader, text)
    .filter(({ kind }) => kind !== 'function')
    .map(({ id }) => id);
}

describe('units of a wording', () => {
  it.each([
    ['three million votes', '3,000,000 votes'],
    ['the third vote', 'the 3rd vote'],
    ['Syrian votes', 'Syria vote'],
    ['N. Korea votes', 'North Korean votes'],
    ['UN envoy', 'U.N. envoys'],
    ['re-entry', 'reentry'],
    ['Sgt. Moll', 'Sergeant Moll'],
    ['Oct. 3', 'October 3'],
    ['5% of votes', '5 percent of votes'],
    ['ships sank', 'ships sink'],
  ])('are the same in "%s" and "%s"', (a, b) => {
    const reader = new WordingReader();
    expect(idsOf(reader, a)).toEqual(idsOf(reader, b));
  });

  it.each([
    ['three votes', '4 votes'],
    ['South Korea', 'North Korea'],
    ['give us bread', 'give US bread'],
  ])('are not the same in "%s" and "%s"', (a, b) => {
    const reader = new WordingReader();
    expect(idsOf(reader, a)).not.toEqual(idsOf(reader, b));
  });

  it('keep their place in the article', () => {
    const units = readWording(new WordingReader(), 'Some two million people, of Velm.');
    expect(units.map(({ norm, firstToken, lastToken }) => [norm, firstToken, lastToken])).toEqual([
      ['some', 0, 0],
      ['two', 1, 2],
      ['people', 3, 3],
      ['of', 5, 5],
      ['velm', 6, 6],
    ]);
  });

  it('are one for an actor, by whatever name', () => {
    const reader = new WordingReader();
    const text = 'Marta Quell spoke';
    const word = (norm: string, start: number, pos: string) => ({
      span: { start, end: start + norm.length },
      norm,
      pos,
      lemma: norm,
      stem: norm,
      sentenceIndex: 0,
    });
    const tokens = [word('marta', 0, 'PROPN'), word('quell', 6, 'PROPN'), word('spoke', 12, 'VERB')];
    const read = (from: number, names: number) =>
      reader.read({ text, tokens, actorAt: (token) => (token < names ? 'p-1' : undefined) }, [0, 1, 2].slice(from));
    expect(read(0, 2).map(({ kind }) => kind)).toEqual(['actor', 'word']);
    expect(read(0, 2)[0]?.id).toBe(read(1, 2)[0]?.id);
  });
});
