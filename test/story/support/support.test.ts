import { describe, expect, it } from 'vitest';
import { type ArticleSketch, buildStory, listEdges, type StorySketch } from '../build-story.ts';

const FACT = 'the dam was never inspected';
const PROSE =
  'Rust had eaten through two of the nine gates, and a grille meant to hold back driftwood lay folded in the spillway like a paper fan. ';

/** Sources and observers of the one claim that all articles tell. */
function countOf(sketch: Omit<StorySketch, 'claims'>): string {
  const labels = Object.keys(sketch.articles);
  const story = buildStory({ ...sketch, claims: [Object.fromEntries(labels.map((label) => [label, FACT]))] });
  const [first] = story.support;
  if (first === undefined) throw new Error('no support');
  const { sources, observers } = first;
  return `sources ${sources.atLeast}-${sources.atMost}, observers ${observers.atLeast}-${observers.atMost}`;
}

const spoken = (rest: ArticleSketch): ArticleSketch => ({
  ...rest,
  statements: [{ content: FACT, source: ['Ida Brandt', 'person'] }],
});

describe('support', () => {
  it('counts five prints of one agency as one observer of one source', () => {
    const print = (dateline: boolean): ArticleSketch => ({
      text: `${PROSE} Here ${FACT}.`,
      ...(dateline ? { credits: [['Reuters', 'agency', 'dateline']] } : {}),
    });
    const articles = { A: print(true), B: print(true), C: print(true), D: print(false), E: print(false) };
    expect(countOf({ articles })).toBe('sources 1-1, observers 1-1');
  });

  it('counts two reporters at one press conference as two observers of one source', () => {
    expect(
      countOf({
        actors: { 'Ida Brandt': 'person' },
        articles: {
          A: spoken({ outlet: 'Daily Orb', text: `Ida Brandt told reporters ${FACT}.` }),
          B: spoken({ outlet: 'Hexby Mail', text: `On the steps of the town hall, ${FACT}, said Ida Brandt.` }),
        },
      }),
    ).toBe('sources 1-1, observers 2-2');
  });

  it('counts two articles with the same newspaper behind them as one observer', () => {
    const via = (text: string): ArticleSketch => ({
      text,
      statements: [{ content: FACT, source: ['officials', 'group'], via: [['The New York Times', 'outlet']] }],
    });
    expect(
      countOf({
        articles: {
          A: via(`officials told The New York Times ${FACT}.`),
          B: via(`The New York Times heard from officials that ${FACT}.`),
        },
      }),
    ).toBe('sources 1-1, observers 1-1');
  });

  it('does not take silence for independence', () => {
    expect(
      countOf({ articles: { A: { text: `Surely ${FACT}.` }, B: { text: `Nobody doubts that ${FACT} last year.` } } }),
    ).toBe('sources 1-2, observers 1-2');
  });

  it('counts a weak tie both ways', () => {
    expect(
      countOf({
        actors: { 'Ida Brandt': 'person' },
        articles: {
          A: { outlet: 'Daily Orb', ...spoken({ text: `Ida Brandt said ${FACT}.` }) },
          B: {
            outlet: 'Hexby Mail',
            text: `Ida Brandt said ${FACT}. Rust was found, the Daily Orb reported.`,
            statements: [
              { content: FACT, source: ['Ida Brandt', 'person'] },
              { content: 'Rust was found', source: ['the Daily Orb', 'outlet'] },
            ],
          },
        },
      }),
    ).toBe('sources 1-1, observers 1-2');
  });

  it('takes a spokesman and the body he speaks for as one or two', () => {
    expect(
      countOf({
        actors: { 'Ida Brandt': 'person', 'Tamwell Council': 'organisation' },
        roles: { 'Ida Brandt': 'spokeswoman of Tamwell Council' },
        articles: {
          A: spoken({ text: `Ida Brandt said ${FACT}.` }),
          B: {
            text: `Tamwell Council said ${FACT}.`,
            statements: [{ content: FACT, source: ['Tamwell Council', 'institution'] }],
          },
        },
      }),
    ).toBe('sources 1-2, observers 2-2');
  });

  it('counts an outlet that repeats itself once', () => {
    const articles = {
      A: spoken({ outlet: 'Daily Orb', publishedAt: '2024-02-04', text: `Ida Brandt said ${FACT}.` }),
      B: { outlet: 'Daily Orb', publishedAt: '2024-02-06', text: `Two days ago it was shown that ${FACT}.` },
    };
    expect(countOf({ actors: { 'Ida Brandt': 'person' }, articles })).toBe('sources 1-1, observers 1-1');
  });

  it('gives a reason in words for every merge', () => {
    const story = buildStory({
      articles: {
        A: { text: `${PROSE} Here ${FACT}.`, credits: [['Reuters', 'agency', 'dateline']] },
        B: { text: `${PROSE} Here ${FACT}.`, credits: [['Reuters', 'agency', 'dateline']] },
        C: { text: `Nobody doubts that ${FACT}.` },
      },
      claims: [{ A: FACT, B: FACT, C: FACT }],
    });
    expect(story.support[0]?.why).toEqual([
      'A and B both print the text of Reuters.',
      'No source is named in C: not known whether it learnt it itself.',
    ]);
    expect(story.storySupport.observers).toEqual({ atLeast: 1, atMost: 2 });
  });

  it('takes what one outlet says twice for one report only when the dates tell which came first', () => {
    const report = (publishedAt: string | undefined, text: string): ArticleSketch => ({
      outlet: 'Daily Orb',
      ...(publishedAt === undefined ? {} : { publishedAt }),
      text,
    });
    const both = (first?: string, second?: string) =>
      buildStory({
        articles: { A: report(first, `Surely ${FACT}.`), B: report(second, `Nobody doubts that ${FACT} last year.`) },
        claims: [{ A: FACT, B: FACT }],
      }).support[0];
    expect(both('2024-03-02', '2024-03-04')?.why[0]).toBe('B repeats its outlet in A.');
    const unknown = both();
    expect(unknown?.why.join(' ')).not.toContain('repeats');
    expect(unknown?.why.join(' ')).toContain('not certain');
  });

  it('means the same article of a credited outlet as the stemma does', () => {
    const story = buildStory({
      articles: {
        Sports: { outlet: 'Daily Orb', text: 'Hexby beat Tamwell by two goals on Sunday.' },
        Report: { outlet: 'Daily Orb', text: `Rust was everywhere and ${FACT}.` },
        Copy: {
          outlet: 'Hexby Mail',
          text: `The Daily Orb reported that ${FACT}.`,
          statements: [{ content: FACT, source: ['The Daily Orb', 'outlet'] }],
        },
      },
      claims: [{ Report: FACT, Copy: FACT }],
    });
    expect(listEdges(story)).toEqual(['Report → Copy']);
    expect(story.support[0]?.why[0]).toBe('Copy credits Report.');
  });

  describe('of articles put together from others', () => {
    const GATES =
      'Rust had eaten through two of the nine gates, and a grille meant to hold back driftwood lay folded in the spillway. ';
    const SCHOOL =
      'In the school gymnasium volunteers handed out blankets, soup and the keys of borrowed caravans until long past midnight. ';
    const LATE = 'nobody had looked at the dam since it was built';
    const BRANDT = `Ida Brandt, who leads the fishing club, said that ${FACT}. `;
    const VOSS = `According to the surveyor Karl Voss, ${LATE}. `;
    const brandt = { content: FACT, source: ['Ida Brandt', 'person'] } as const;
    const voss = { content: LATE, source: ['Karl Voss', 'person'] } as const;
    const actors = { 'Ida Brandt': 'person', 'Karl Voss': 'person' } as const;
    const orb: ArticleSketch = {
      outlet: 'Daily Orb',
      publishedAt: '2024-03-01',
      text: GATES + BRANDT,
      statements: [brandt],
    };
    const mail: ArticleSketch = {
      outlet: 'Hexby Mail',
      publishedAt: '2024-03-01',
      text: SCHOOL + VOSS,
      statements: [voss],
    };

    const observersOf = (sketch: StorySketch): string => {
      const { observers, sources } = buildStory({ actors, ...sketch }).support[0] ?? {};
      return `sources ${sources?.atLeast}-${sources?.atMost}, observers ${observers?.atLeast}-${observers?.atMost}`;
    };

    it('keeps two reports apart that a third was put together from', () => {
      const both: ArticleSketch = {
        outlet: 'Tamwell Echo',
        publishedAt: '2024-03-03',
        text: GATES + BRANDT + SCHOOL + VOSS,
        statements: [brandt, voss],
      };
      const claims = [{ Orb: FACT, Mail: LATE, Both: [FACT, LATE] }];
      expect(observersOf({ articles: { Orb: orb, Mail: mail, Both: both }, claims })).toBe(
        'sources 2-2, observers 2-2',
      );
    });

    it('joins all that stands behind one telling', () => {
      const copy: ArticleSketch = {
        outlet: 'Tamwell Echo',
        publishedAt: '2024-03-03',
        text: `${GATES}As the Lower Gazette reported, ${FACT}. `,
        statements: [{ content: FACT, source: ['the Lower Gazette', 'outlet'] }],
      };
      const first: ArticleSketch = { ...orb, text: `${GATES}As is now known, ${FACT}. `, statements: [] };
      const other: ArticleSketch = {
        outlet: 'Hexby Mail',
        text: `The Lower Gazette has found that ${FACT}. `,
        statements: [{ content: FACT, source: ['The Lower Gazette', 'outlet'] }],
      };
      const claims = [{ First: FACT, Copy: FACT, Other: FACT }];
      expect(observersOf({ articles: { First: first, Copy: copy, Other: other }, claims })).toBe(
        'sources 1-1, observers 1-1',
      );
    });

    it('lets copies of an article that asked somebody itself tell both things apart', () => {
      const asked: ArticleSketch = {
        outlet: 'Tamwell Echo',
        publishedAt: '2024-03-03',
        text: GATES + BRANDT + VOSS,
        statements: [brandt, voss],
      };
      const copy: ArticleSketch = { ...asked, outlet: 'Hexby Mail', publishedAt: '2024-03-05' };
      const claims = [{ Orb: FACT, Asked: [FACT, LATE], Copy: [FACT, LATE] }];
      expect(observersOf({ articles: { Orb: orb, Asked: asked, Copy: copy }, claims })).toBe(
        'sources 2-2, observers 2-2',
      );
    });

    it('takes one sentence in two articles for one observation, whatever else these were made from', () => {
      const LONG = 'the keeper of the dam had asked four times in writing for a diver to look at the second gate';
      const tell = (text: string, outlet: string): ArticleSketch => ({ outlet, text: `${text}In short, ${LONG}. ` });
      const claims = [{ A: LONG, B: LONG }];
      const articles = { A: tell(GATES, 'Daily Orb'), B: tell(SCHOOL, 'Hexby Mail') };
      expect(observersOf({ articles, claims })).toBe('sources 1-1, observers 1-1');
    });

    it('does not take a claim to come from a report that has it on the word of somebody else', () => {
      const credits: ArticleSketch = {
        ...mail,
        text: `${SCHOOL}${VOSS}Rust was found, the Daily Orb reported.`,
        statements: [voss, { content: 'Rust was found', source: ['the Daily Orb', 'outlet'] }],
      };
      const claims = [{ Orb: FACT, Credits: LATE }];
      expect(observersOf({ articles: { Orb: orb, Credits: credits }, claims })).toBe('sources 2-2, observers 2-2');
    });

    it('takes an article that asked two people for one observer of two sources', () => {
      const own: ArticleSketch = { ...orb, text: GATES + BRANDT + VOSS, statements: [brandt, voss] };
      const claims = [{ Own: [FACT, LATE], Mail: LATE }];
      const apart: ArticleSketch = { ...mail, text: `${SCHOOL}Karl Voss said that ${LATE}. ` };
      expect(observersOf({ articles: { Own: own, Mail: apart }, claims })).toBe('sources 2-2, observers 2-2');
    });
  });
});
