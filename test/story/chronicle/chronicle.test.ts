import { describe, expect, it } from 'vitest';
import { buildStory } from '../build-story.ts';

const actors = { 'Ida Brandt': 'person', 'Olaf Reyes': 'person', Tamwell: 'place', Norsk: 'organisation' } as const;

/** "subject relation object" of what is found in one sentence. */
const relationsIn = (text: string): string[] =>
  buildStory({ actors, articles: { A: { text } } }).chronicle.relations.map(
    ({ subject, relation, object, polarity }) =>
      `${subject.replace('actor-', '')} ${polarity === 'did' ? '' : 'not '}${relation} ${object.replace('actor-', '')}`,
  );

describe('relations', () => {
  it.each([
    ['Ida Brandt met Olaf Reyes on Monday.', ['ida-brandt meet olaf-reyes']],
    ['Ida Brandt has sued Norsk for damages.', ['ida-brandt sue norsk']],
    ['Olaf Reyes was arrested by Norsk on Friday.', ['norsk arrest olaf-reyes']],
    ['Ida Brandt did not meet with Olaf Reyes.', ['ida-brandt not meet with olaf-reyes']],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toEqual(expected);
  });

  it.each([
    'Ida Brandt said Olaf Reyes was late.',
    'Ida Brandt will meet Olaf Reyes on Friday.',
    "Ida Brandt's lawyer met Olaf Reyes.",
    "Ida Brandt met Olaf Reyes's lawyer.",
    'The lawyer of Ida Brandt met Olaf Reyes.',
    'Olaf Reyes was arrested in Tamwell.',
    'Ida Brandt smiled. Olaf Reyes left.',
    '“Ida Brandt attacked Olaf Reyes,” the clerk said.',
  ])('finds nothing in: %s', (text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});

describe('events', () => {
  const day = { granularity: 'day', certainty: 'stated', relative: false } as const;

  it('dates claims, joins tellings, and puts them in order', () => {
    const { chronicle } = buildStory({
      actors,
      articles: {
        A: {
          text: 'Ida Brandt closed the dam on 3 May 2021. The gates failed in 2019.',
          times: [
            { ...day, text: '3 May 2021', from: '2021-05-03', to: '2021-05-03' },
            { ...day, text: '2019', granularity: 'year', from: '2019-01-01', to: '2019-12-31' },
          ],
        },
        B: {
          text: 'The dam was shut by Ida Brandt on 3 May 2021.',
          times: [{ ...day, text: '3 May 2021', from: '2021-05-03', to: '2021-05-03' }],
        },
      },
      claims: [
        { A: 'Ida Brandt closed the dam on 3 May 2021', B: 'The dam was shut by Ida Brandt on 3 May 2021' },
        { A: 'The gates failed in 2019' },
      ],
    });
    expect(
      chronicle.events.map(({ when, actorIds, evidence }) => [when.from, when.to, actorIds, evidence.length]),
    ).toEqual([
      ['2019-01-01', '2019-12-31', [], 1],
      ['2021-05-03', '2021-05-03', ['actor-ida-brandt'], 2],
    ]);
  });

  it('takes no date from "since" or from two dates apart', () => {
    const { chronicle } = buildStory({
      articles: {
        A: {
          text: 'The dam has leaked since 2019. The plan of 2018 was dropped in 2020.',
          times: [
            { ...day, text: '2019', granularity: 'year', bound: 'since', from: '2019-01-01', to: '2019-12-31' },
            { ...day, text: '2018', granularity: 'year', from: '2018-01-01', to: '2018-12-31' },
            { ...day, text: '2020', granularity: 'year', from: '2020-01-01', to: '2020-12-31' },
          ],
        },
      },
      claims: [{ A: 'The dam has leaked since 2019' }, { A: 'The plan of 2018 was dropped in 2020' }],
    });
    expect(chronicle.events).toEqual([]);
  });
});
