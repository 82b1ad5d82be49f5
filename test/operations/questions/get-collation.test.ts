import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/index.ts';
import { ask, getCollation } from '../../../src/operations/index.ts';

const article = (letter: string, text: string): Dossier['articles'][number] => ({
  id: `a-${letter}`,
  path: `${letter}.txt`,
  title: '',
  language: 'en',
  sha256: letter.repeat(64),
  text,
  boilerplate: [],
  credits: [],
});

/** A dossier with one claim that each text tells. */
function dossierOf(texts: readonly string[]): Dossier {
  const articles = texts.map((text, index) => article('abcdef'[index] ?? 'x', text));
  const tellings = articles.map(({ id, text }) => ({
    articleId: id,
    statementIds: [],
    evidence: [{ articleId: id, span: { start: 0, end: text.length }, excerpt: text }],
  }));
  const claim = { id: 'c-a-0', gist: '', tellings, silent: [] };
  return { articles, stories: [{ id: 's-1', quotes: [], claims: [claim] }] } as unknown as Dossier;
}

const rowsOf = (texts: readonly string[]) => {
  const { readings, places, leftOut, moves } = ask(dossierOf(texts), getCollation, { storyId: 's-1', id: 'c-a-0' });
  return {
    readings: readings.map(({ articleIds }) => articleIds.join('+')),
    places: places.map((place) => place.readings.join(' | ')),
    leftOut,
    moves,
  };
};

describe('getCollation', () => {
  it('lays the tellings of a claim side by side, equal ones as one', () => {
    expect(
      rowsOf(['The council shut the mill on Friday.', 'The council closed the mill.', 'the council closed the mill']),
    ).toEqual({
      readings: ['a-a', 'a-b+a-c'],
      places: ['The council | The council', 'shut | closed', 'the mill | the mill', 'on Friday | '],
      leftOut: [],
      moves: [],
    });
  });

  it('says which phrase moved', () => {
    const { moves } = rowsOf([
      'On Thursday night the council of Orvale closed the mill.',
      'The Orvale council closed the mill on Thursday night.',
    ]);
    expect(moves).toContainEqual({ here: 'On Thursday night', there: 'on Thursday night' });
  });

  it('refuses an id that is neither a quote nor a claim of the story', () => {
    expect(() => ask(dossierOf(['One.']), getCollation, { storyId: 's-1', id: 'q-other' })).toThrow(
      'no quote or claim',
    );
  });
});
