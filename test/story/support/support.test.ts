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
});
