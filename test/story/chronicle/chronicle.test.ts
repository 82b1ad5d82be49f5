import { describe, expect, it } from 'vitest';
import { buildStory } from '../build-story.ts';

const actors = {
  'Ida Brandt': 'person',
  'Olaf Reyes': 'person',
  Tamwell: 'place',
  Norsk: 'organisation',
  Iceland: 'place',
  Peru: 'place',
  Chile: 'place',
} as const;

/** "subject relation object" of what is found in one sentence. */
const relationsIn = (text: string): string[] =>
  buildStory({ actors, articles: { A: { text } } }).chronicle.relations.map(
    ({ subject, relation, object, polarity, status }) =>
      `${subject.replace('actor-', '')} ${polarity === 'did' ? '' : 'not '}${status === undefined ? '' : `${status} `}${relation} ${object.replace('actor-', '')}`,
  );

describe('relations', () => {
  it.each([
    ['Ida Brandt met Olaf Reyes on Monday.', ['ida-brandt meet with olaf-reyes']],
    ['Ida Brandt has sued Norsk for damages.', ['ida-brandt sue norsk']],
    ['Olaf Reyes was arrested by Norsk on Friday.', ['norsk arrest olaf-reyes']],
    ['Ida Brandt did not meet with Olaf Reyes.', ['ida-brandt not meet with olaf-reyes']],
    ['Ida Brandt will meet Olaf Reyes on Friday.', ['ida-brandt planned meet with olaf-reyes']],
    ['Ida Brandt could sue Norsk.', ['ida-brandt possible sue norsk']],
    // Light verbs, phrasal verbs, words in between.
    ['Iceland imposed new sanctions on Peru.', ['iceland impose sanctions on peru']],
    ['Iceland broke off all diplomatic relations with Peru.', ['iceland cut ties with peru']],
    ['Ida Brandt held long talks with Olaf Reyes.', ['ida-brandt meet with olaf-reyes']],
    ['Ida Brandt spoke by telephone with Olaf Reyes.', ['ida-brandt speak with olaf-reyes']],
    ['Norsk shut its office in Tamwell.', ['norsk close embassy in tamwell']],
    // Who stands for whom.
    ['Icelandic officials visited Peru.', ['iceland visit peru']],
    ['Iceland’s foreign minister met the government of Peru.', ['iceland meet with peru']],
    ['Ida Brandt’s government criticised Peru.', ['ida-brandt criticise peru']],
    ['Iceland banned Peruvian copper imports.', ['iceland impose sanctions on peru']],
    // Passive, asides, relative clauses, joined subjects and verbs.
    ['Sanctions were imposed on Peru by Iceland.', ['iceland impose sanctions on peru']],
    ['Olaf Reyes, a clerk, praised Ida Brandt.', ['olaf-reyes praise ida-brandt']],
    ['Ida Brandt, who sued Norsk, praised Olaf Reyes.', ['ida-brandt sue norsk', 'ida-brandt praise olaf-reyes']],
    ['Iceland and Chile recognised Peru.', ['iceland recognise peru', 'chile recognise peru']],
    ['Iceland sued Norsk and visited Peru.', ['iceland sue norsk', 'iceland visit peru']],
    ['Iceland closed its consulate after accusing Peru of fraud.', ['iceland accuse peru']],
    ['Ida Brandt refused to meet Olaf Reyes.', ['ida-brandt not meet with olaf-reyes']],
    ['Ida Brandt tried to topple Olaf Reyes.', ['ida-brandt planned overthrow olaf-reyes']],
    ['Iceland and Peru cut diplomatic ties.', ['iceland cut ties with peru']],
    // Nouns.
    ['The visit by Icelandic officials to Peru ended.', ['iceland visit peru']],
    ['Iceland’s invasion of Peru shocked many.', ['iceland attack peru']],
    ['Talks between Iceland and Peru failed.', ['iceland meet with peru']],
    ['The sanctions on Peru by Iceland hurt.', ['iceland impose sanctions on peru']],
  ])('%s', (text, expected) => {
    expect(relationsIn(text)).toEqual(expected);
  });

  it.each([
    'Ida Brandt said Olaf Reyes was late.',
    "Ida Brandt's lawyer met Olaf Reyes.",
    "Ida Brandt met Olaf Reyes's lawyer.",
    'The lawyer of Ida Brandt met Olaf Reyes.',
    'Olaf Reyes was arrested in Tamwell.',
    'Ida Brandt smiled. Olaf Reyes left.',
    '“Ida Brandt attacked Olaf Reyes,” the clerk said.',
    'If Iceland sanctioned Peru, prices would rise.',
    'Did Iceland sanction Peru?',
    'Iceland’s allies attacked Peru.',
    'A critic of Iceland visited Peru.',
    'The sanctions on Peru hurt Norsk less.',
    'Ida Brandt was in Peru with Olaf Reyes.',
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

  const year = (text: string) =>
    ({ ...day, text, granularity: 'year', from: `${text}-01-01`, to: `${text}-12-31` }) as const;

  it('gives a date to the clause it stands in', () => {
    const { chronicle } = buildStory({
      actors,
      articles: {
        A: {
          text: 'The mill has struggled since Ida Brandt sued Norsk in 2013. Olaf Reyes praised Iceland, which invaded Peru in 2015.',
          times: [year('2013'), year('2015')],
        },
      },
      claims: [
        { A: 'The mill has struggled since Ida Brandt sued Norsk in 2013' },
        { A: 'Olaf Reyes praised Iceland, which invaded Peru in 2015' },
      ],
    });
    expect(chronicle.events).toEqual([]);
    expect(chronicle.relations.map(({ relation, when }) => [relation, when?.from])).toEqual([
      ['sue', '2013-01-01'],
      ['praise', undefined],
      ['attack', '2015-01-01'],
    ]);
  });

  it('joins events in which the same is done to each other, in whatever words', () => {
    const { chronicle } = buildStory({
      actors,
      articles: {
        A: {
          text: 'In 2019, Iceland broke off its diplomatic relations with Peru over a trawler.',
          times: [year('2019')],
        },
        B: { text: 'Iceland severed ties with Peru in 2019.', times: [year('2019')] },
      },
      claims: [
        { A: 'In 2019, Iceland broke off its diplomatic relations with Peru over a trawler' },
        { B: 'Iceland severed ties with Peru in 2019' },
      ],
    });
    expect(chronicle.events.map(({ evidence, claimIds }) => [evidence.length, claimIds.length])).toEqual([[2, 2]]);
    expect(chronicle.relations).toMatchObject([
      { relation: 'cut ties with', class: 'SANCTION', mode: 'discontinue', when: { from: '2019-01-01' } },
    ]);
  });

  it('says in which statement a relation stands', () => {
    const { chronicle } = buildStory({
      actors,
      articles: {
        A: {
          text: 'A clerk said that Iceland had invaded Peru. Norsk sued Chile.',
          statements: [{ content: 'that Iceland had invaded Peru', source: ['A clerk', 'person'] }],
        },
      },
    });
    expect(chronicle.relations.map(({ relation, statementIds }) => [relation, statementIds?.length])).toEqual([
      ['attack', 1],
      ['sue', undefined],
    ]);
  });
});
