import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../../src/model/index.ts';
import { buildStory } from '../build-story.ts';

/** The chain of the one statement of each article, by origin names. */
function chainsOf(
  articles: Record<
    string,
    { text: string; outlet?: string; source: [string, SourceKind]; via?: [string, SourceKind][] }
  >,
  actors: Record<string, 'person' | 'organisation'> = {},
): string[][] {
  const story = buildStory({
    actors,
    articles: Object.fromEntries(
      Object.entries(articles).map(([label, { text, outlet, source, via }]) => [
        label,
        {
          text,
          ...(outlet === undefined ? {} : { outlet }),
          statements: [{ content: 'the gates failed', source, ...(via === undefined ? {} : { via }) }],
        },
      ]),
    ),
  });
  return story.statements.map(({ statement }) =>
    statement.chain.map((id) => story.origins.find((origin) => origin.id === id)?.name ?? id),
  );
}

describe('origins', () => {
  it('takes a report of an outlet for the outlet, a country for none, and "the Times" in it for the paper itself', () => {
    expect(
      chainsOf({
        A: {
          text: 'the gates failed, according to a report in The New York Times.',
          source: ['a report in The New York Times', 'document'],
        },
        B: { text: 'the gates failed, outlets in South Korea said.', source: ['outlets in South Korea', 'outlet'] },
        C: {
          text: 'the gates failed, he told The Times.',
          outlet: 'The New York Times',
          source: ['The Times', 'outlet'],
        },
        D: { text: 'the gates failed, a published report said.', source: ['a published report', 'document'] },
      }),
    ).toEqual([['The New York Times'], ['outlets in South Korea'], ['The New York Times'], ['published report (D)']]);
  });

  it('keeps "some of" before those it is some of', () => {
    const text = 'Some of the loudest voices in the town said the gates failed.';
    const source: [string, SourceKind] = ['Some of the loudest voices in the town', 'group'];
    expect(chainsOf({ A: { text, source, outlet: 'Courier' } })).toEqual([
      ['some of the loudest voices in the town (Courier)'],
    ]);
  });

  it('joins unnamed sources that one outlet passed on, whatever they are called', () => {
    const via: [string, SourceKind][] = [['The New York Times', 'outlet']];
    expect(
      chainsOf({
        A: {
          text: 'the gates failed, people familiar with the matter told The New York Times.',
          source: ['people familiar with the matter', 'unnamed'],
          via,
        },
        B: { text: 'Sources told The New York Times that the gates failed.', source: ['Sources', 'unnamed'], via },
      }),
    ).toEqual([
      ['The New York Times', 'people familiar with the matter (The New York Times)'],
      ['The New York Times', 'people familiar with the matter (The New York Times)'],
    ]);
  });

  it('keeps unnamed sources of different articles apart, and named ones together', () => {
    expect(
      chainsOf({
        A: { text: 'the gates failed, officials said.', source: ['officials', 'group'] },
        B: { text: 'the gates failed, officials said.', source: ['officials', 'group'] },
      }),
    ).toEqual([['unnamed officials (A)'], ['unnamed officials (B)']]);
    expect(
      chainsOf(
        {
          A: { text: 'the gates failed, Ida Brandt said.', source: ['Ida Brandt', 'person'] },
          B: { text: 'Engineer Ida Brandt said the gates failed.', source: ['Engineer Ida Brandt', 'person'] },
        },
        { 'Ida Brandt': 'person' },
      ),
    ).toEqual([['Ida Brandt'], ['Ida Brandt']]);
  });

  it.each([
    ['the gates failed, AP said.', 'AP', 'Associated Press (AP)'],
    ['the gates failed, AFP said.', 'AFP', 'Agence France-Presse (AFP)'],
    ['the gates failed, according to Reuters news agency.', 'Reuters news agency', 'Reuters'],
    ['the gates failed, the KQXT television channel said.', 'the KQXT television channel', 'KQXT'],
    ['American broadcaster KQXT said the gates failed.', 'American broadcaster KQXT', 'KQXT'],
    ["Hexby's Evening Orb newspaper said the gates failed.", "Hexby's Evening Orb newspaper", 'Evening Orb'],
  ])('names the outlet of %j', (text, source, name) => {
    expect(chainsOf({ A: { text, source: [source, 'outlet'] } })).toEqual([[name]]);
  });

  it('names a document by its owner and people without a name by what they are', () => {
    const actors = { 'Hexby Zoo': 'organisation' } as const;
    const text = 'the gates failed, according to a news release from the Hexby Zoo.';
    expect(chainsOf({ A: { text, source: ['a news release from the Hexby Zoo', 'document'] } }, actors)).toEqual([
      ['Hexby Zoo news release'],
    ]);
    expect(chainsOf({ A: { text: 'He said the gates failed.', source: ['He', 'person'] } })).toEqual([[]]);
    const said = 'Authorities said the gates failed.';
    expect(chainsOf({ A: { text: said, source: ['Authorities', 'group'] } })).toEqual([['unnamed authorities (A)']]);
  });

  it('resolves "the Times" and "the report" to the outlet that the article names', () => {
    const story = buildStory({
      articles: {
        A: {
          text: 'The gates failed, a new report says. Sources told the New York Times that rust was found. The Times said nobody looked. Gates cost little, the newspaper wrote.',
          statements: [
            { content: 'The gates failed', source: ['a new report', 'document'] },
            { content: 'rust was found', source: ['Sources', 'unnamed'], via: [['the New York Times', 'outlet']] },
            { content: 'nobody looked', source: ['The Times', 'outlet'] },
            { content: 'Gates cost little', source: ['the newspaper', 'outlet'] },
          ],
        },
      },
    });
    expect(story.statements.map(({ statement }) => statement.chain[0])).toEqual(Array(4).fill('o-new-york-times'));
  });

  it('gives an article that credits nobody as a whole its own outlet as origin, and agency copy the agency', () => {
    const story = buildStory({
      articles: {
        A: { outlet: 'Daily Orb', text: 'The gates failed.' },
        B: { outlet: 'Hexby Mail', text: 'The gates failed again.', credits: [['Reuters', 'agency', 'dateline']] },
        C: { text: 'Rust was found.', credits: [['Reuters', 'agency', 'picture']] },
      },
    });
    expect(story.origins.map(({ name, kind }) => `${name}, ${kind}`)).toEqual([
      'Daily Orb, outlet',
      'Reuters, agency',
      'C, outlet',
    ]);
  });

  it('makes the id of an origin from what tells it apart, so that it stays when articles are added', () => {
    const spoken = (how: string) => ({
      text: `Hexby Council said ${how} the gates failed.`,
      statements: [{ content: 'the gates failed', source: ['Hexby Council', 'institution'] as [string, SourceKind] }],
    });
    const idsOf = (articles: Parameters<typeof buildStory>[0]['articles']): string[] =>
      buildStory({ actors: { 'Hexby Council': 'organisation' }, articles })
        .origins.filter(({ kind }) => kind === 'institution')
        .map(({ id }) => id);
    const alone = idsOf({ A: spoken('that') });
    expect(alone).toHaveLength(1);
    expect(idsOf({ A: spoken('that'), B: spoken('in a statement that') })).toEqual(alone);

    const read = (words: string) => ({
      outlet: 'Daily Orb',
      text: `The gates failed, ${words} said.`,
      statements: [{ content: 'The gates failed', source: [words, 'unnamed'] as [string, SourceKind] }],
    });
    const unnamed = (articles: Parameters<typeof buildStory>[0]['articles']): string[] =>
      buildStory({ articles })
        .origins.filter(({ kind }) => kind === 'unnamed')
        .map(({ id }) => id);
    const first = unnamed({ A: read('sources') });
    expect(first).toHaveLength(1);
    expect(unnamed({ A: read('sources'), B: read('people familiar with the gates') })).toEqual(first);
  });

  it('keeps outlets with names in other letters apart', () => {
    const story = buildStory({
      articles: {
        A: { outlet: 'Озёрная газета', text: 'The gates failed.' },
        B: { outlet: 'Вестник Хексби', text: 'Rust was found.' },
        C: { outlet: 'Hexby-Mail', text: 'Rust was seen.' },
        D: { outlet: 'The Hexby Mail', text: 'Rust was shown.' },
      },
    });
    const ids = story.origins.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain('o-hexby-mail');
  });

  it('gives every statement an id of its own', () => {
    const content = 'the gates failed';
    const story = buildStory({
      articles: {
        A: { text: `Ida said ${content}.`, statements: [{ content, source: ['Ida', 'person'] }, { content }] },
      },
    });
    expect(story.statements.map(({ statement }) => statement.id)).toEqual(['st-a-9', 'st-a-9-2']);
    expect(story.statements[1]?.statement.chain).toEqual([]);
  });
});
