import { describe, expect, it } from 'vitest';
import { buildStory, listEdges } from '../build-story.ts';

const FLOOD =
  'The river Osk burst its banks at Tamwell late on Sunday, forcing eleven hundred people out of their homes and cutting the only rail line to the coast. ';
const RESCUE =
  'Firefighters carried forty residents of a nursing home down a flooded stairwell by torchlight while a helicopter circled above the mill. ';
const COST =
  'The county engineer had warned twice in spring that the sluice below the mill would not survive another wet winter without new gates. ';
const own = (name: string): string =>
  `In ${name} market square, stallholders were still counting what the water had taken, and schoolchildren drew chalk marks where it stood. `;

describe('stemma', () => {
  it('hangs every copy of one agency on the agency, whose line only some print', () => {
    const story = buildStory({
      articles: {
        A: { text: FLOOD + RESCUE, credits: [['Reuters', 'agency', 'dateline']] },
        B: { text: FLOOD + RESCUE + COST, credits: [['Reuters', 'agency', 'copyright']] },
        C: { text: FLOOD + own('Tamwell') },
        D: { text: RESCUE + FLOOD },
        E: { text: FLOOD + COST },
      },
    });
    expect(listEdges(story).sort()).toEqual([
      'Reuters → A',
      'Reuters → B',
      'Reuters → C',
      'Reuters → D',
      'Reuters → E',
    ]);
  });

  it("starts from the agency's own report when it is in the story, and hangs a copy of a copy on the copy", () => {
    const slip =
      FLOOD.replace('eleven hundred', 'eleven thousand').replace('Osk', 'Oske') +
      RESCUE.replace('forty', 'some forty of the');
    const story = buildStory({
      articles: {
        Agency: { outlet: 'Associated Press', publishedAt: '2024-02-04T22:10:00Z', text: FLOOD + RESCUE + COST },
        Copy: {
          outlet: 'The Hexby Mail',
          publishedAt: '2024-02-05T06:00:00Z',
          text: slip + COST,
          credits: [['AP', 'agency', 'dateline']],
        },
        Second: {
          outlet: 'Daily Orb',
          publishedAt: '2024-02-05T09:00:00Z',
          text: slip + own('Hexby'),
          credits: [['AP', 'agency', 'dateline']],
        },
      },
      slips: [{ Agency: 'Osk', Copy: 'Oske', Second: 'Oske' }],
    });
    expect(listEdges(story)).toEqual(['Agency → Copy', 'Copy → Second']);
  });

  it('takes the shorter cut from the longer text when nothing else decides', () => {
    const story = buildStory({
      articles: { Short: { text: FLOOD + RESCUE }, Long: { text: own('Osk') + FLOOD + RESCUE + COST + own('Hexby') } },
    });
    expect(listEdges(story)).toEqual(['Long → Short']);
  });

  it('leaves the direction open between two texts that are nearly one', () => {
    const story = buildStory({ articles: { A: { text: FLOOD + RESCUE + COST }, B: { text: FLOOD + COST + RESCUE } } });
    expect(listEdges(story)).toEqual(['A — B']);
  });

  it('infers one lost source for all who share the same text in part', () => {
    const rest = (name: string): string => own(name) + own(`${name} Green`).replace('stallholders', 'the parish clerk');
    const story = buildStory({
      articles: {
        A: { text: FLOOD + rest('Alder') },
        B: { text: rest('Birch').replace('chalk', 'paint') + FLOOD },
        C: { text: FLOOD.replace('late on Sunday', 'on Sunday night') },
      },
    });
    const lost = story.stemma.nodes.filter(({ kind }) => kind === 'lost');
    expect(lost.length).toBeLessThanOrEqual(1);
    expect(story.stemma.edges.length).toBeGreaterThan(0);
  });

  it('follows a credit to the article of the outlet that is credited, and names who told that outlet', () => {
    const story = buildStory({
      articles: {
        First: {
          outlet: 'The Tamwell Echo',
          text: 'The sluice gates were left open overnight, according to two officials briefed on the matter.',
          statements: [
            {
              content: 'The sluice gates were left open overnight',
              source: ['two officials briefed on the matter', 'unnamed'],
            },
          ],
        },
        Second: {
          outlet: 'Daily Orb',
          text: 'Nobody closed the sluice gates that night, The Tamwell Echo reported.',
          statements: [
            { content: 'Nobody closed the sluice gates that night', source: ['The Tamwell Echo', 'outlet'] },
          ],
        },
      },
      claims: [
        { First: 'The sluice gates were left open overnight', Second: 'Nobody closed the sluice gates that night' },
      ],
    });
    expect(listEdges(story)).toEqual(['officials briefed on the matter (The Tamwell Echo) → First', 'First → Second']);
    expect(story.stemma.edges[1]?.certainty).toBe('stated');
  });

  it('takes an agency that no lexicon knows for the parent when its copyright line names it', () => {
    const story = buildStory({
      articles: {
        Wire: { text: FLOOD + RESCUE + COST, credits: [['Osk Press Agency', 'agency', 'copyright']] },
        Mail: {
          outlet: 'Hexby Mail',
          text: FLOOD + RESCUE + own('Hexby'),
          credits: [['Osk Press Agency', 'agency', 'sign-off']],
        },
      },
    });
    expect(listEdges(story)).toEqual(['Wire → Mail']);
    expect(story.stemma.edges[0]?.basis).toEqual(['credit', 'copied']);
  });

  it('hangs a report on the press release of the body that it quotes', () => {
    const story = buildStory({
      actors: { 'Osk Water Board': 'organisation' },
      articles: {
        Release: { outlet: 'Osk Water Board', text: 'The Osk Water Board regrets that two gates broke.' },
        Mail: {
          outlet: 'Hexby Mail',
          text: 'Two gates were broken, the Osk Water Board said in a statement.',
          statements: [{ content: 'Two gates were broken', source: ['the Osk Water Board', 'institution'] }],
        },
      },
      claims: [{ Release: 'two gates broke', Mail: 'Two gates were broken' }],
    });
    expect(listEdges(story)).toEqual(['Release → Mail']);
    expect(story.support[0]).toMatchObject({
      sources: { atLeast: 1, atMost: 1 },
      observers: { atLeast: 1, atMost: 1 },
    });
  });

  it('puts the later report of one outlet after the earlier', () => {
    const story = buildStory({
      articles: {
        Tuesday: { outlet: 'Daily Orb', publishedAt: '2024-02-06', text: FLOOD + RESCUE },
        Monday: { outlet: 'Daily Orb', publishedAt: '2024-02-05', text: FLOOD + own('Osk') },
      },
    });
    expect(listEdges(story)).toEqual(['Monday → Tuesday']);
  });

  it('reports a circle of credits', () => {
    const says = (outlet: string): string => `The mayor of Tamwell will resign on Friday, ${outlet} reported.`;
    const statement = (outlet: string) => [
      { content: 'The mayor of Tamwell will resign on Friday', source: [outlet, 'outlet'] as const },
    ];
    const story = buildStory({
      articles: {
        A: { outlet: 'The Tamwell Echo', text: says('the Daily Orb'), statements: statement('the Daily Orb') },
        B: { outlet: 'Daily Orb', text: says('The Tamwell Echo'), statements: statement('The Tamwell Echo') },
      },
      claims: [{ A: 'The mayor of Tamwell will resign on Friday', B: 'The mayor of Tamwell will resign on Friday' }],
    });
    expect(story.stemma.loops).toEqual([['a-a', 'a-b']]);
  });

  it('sees a paraphrase in the same facts in the same order', () => {
    const facts = ['rain', 'river', 'bridge', 'school', 'mill', 'sluice', 'mayor', 'fund'];
    const text = (form: (fact: string, index: number) => string): string => facts.map(form).join(' ');
    const one = (fact: string, index: number): string => `Report ${index} speaks of the ${fact}.`;
    const two = (fact: string, index: number): string => `As for ${fact}, matter ${index} was noted.`;
    const sketch = {
      articles: {
        A: { publishedAt: '2024-02-04', text: text(one) },
        B: { publishedAt: '2024-02-06', text: text(two) },
        C: { publishedAt: '2024-02-06', text: 'A dog was found.' },
      },
      claims: facts.map((fact, index) => ({ A: one(fact, index), B: two(fact, index) })),
    };
    const story = buildStory(sketch);
    expect(listEdges(story)).toEqual(['A → B']);
    expect(story.stemma.edges[0]?.basis).toEqual(['paraphrased']);
    const shuffled = [5, 2, 7, 0, 6, 3, 1, 4].map((index) => two(facts[index] ?? '', index)).join(' ');
    const other = { ...sketch, articles: { ...sketch.articles, B: { publishedAt: '2024-02-06', text: shuffled } } };
    expect(listEdges(buildStory(other))).toEqual([]);
  });

  it('finds the article that tells, without credit, what the others take from a newspaper', () => {
    const facts = [
      'The rain began on Friday.',
      'The bridge fell at noon.',
      'The school was shut.',
      'The mill burned.',
      'The fund is empty.',
      'The mayor was away.',
    ];
    const crediting = facts.map((fact) => `${fact.slice(0, -1)}, The New York Times reported.`);
    const credits = (text: string) =>
      facts
        .map((fact) => ({ content: fact.slice(0, -1), source: ['The New York Times', 'outlet'] as const }))
        .filter(({ content }) => text.includes(content));
    const first = crediting.slice(0, 3).join(' ');
    const second = crediting.slice(2).join(' ');
    const story = buildStory({
      articles: {
        A: { text: first, statements: credits(first) },
        B: { text: second, statements: credits(second) },
        C: { text: facts.map((fact) => `Indeed, ${fact}`).join(' ') },
      },
      claims: facts.map((fact, index) => ({
        ...(index < 3 ? { A: fact.slice(0, -1) } : {}),
        ...(index > 1 ? { B: fact.slice(0, -1) } : {}),
        C: fact.slice(0, -1),
      })),
    });
    expect(listEdges(story)).toContain('The New York Times → C');
    expect(story.stemma.edges.find(({ to }) => to === 'a-c')?.why).toMatch(/closest to that lost report/u);
  });

  it('draws nothing between articles that share nothing, and nothing for a picture credit', () => {
    const story = buildStory({
      articles: {
        A: { text: FLOOD, credits: [['Reuters', 'agency', 'picture']] },
        B: { text: own('Alder'), credits: [['Reuters', 'agency', 'picture']] },
      },
    });
    expect(story.stemma.edges).toEqual([]);
    expect(story.stemma.nodes.map(({ kind }) => kind)).toEqual(['article', 'article']);
  });
});
