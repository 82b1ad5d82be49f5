import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/article/clean/index.ts';
import { masthead } from '../../../src/article/masthead/index.ts';
import type { Masthead, SourceArticle } from '../../../src/model/index.ts';
import { makeSource } from '../source-article.ts';

const TITLE = 'Ferry runs aground off Skelby, all aboard safe';
const LEAD = 'A ferry with 40 people on board ran aground off the island of Skelby on Sunday, the coast guard said.';
const END = 'The company that runs the ferry said that it would look into the cause.';

/** The masthead of a text; every evidence is checked against it. */
function mastheadOf(lines: readonly string[], fields: Partial<SourceArticle> = {}): Masthead {
  const source = makeSource([TITLE, ...lines].join('\n'), fields);
  const { boilerplate } = clean.run({ source });
  const found = masthead.run({ source, boilerplate }).masthead;
  for (const evidence of [found.outlet?.evidence, ...found.credits.map((credit) => credit.evidence)]) {
    if (evidence !== undefined)
      expect(source.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence.excerpt);
  }
  return found;
}

describe('the outlet', () => {
  const given: readonly [Partial<SourceArticle>, string][] = [
    [{ outlet: { name: 'nytimes.com', certainty: 'stated' } }, 'The New York Times'],
    [{ outlet: { name: 'www.courier.example', certainty: 'stated' } }, 'courier.example'],
    [{ outlet: { name: 'Skelby Courier', certainty: 'stated' } }, 'Skelby Courier'],
    [{ url: 'https://edition.cnn.com/2021/05/02/ferry' }, 'CNN'],
    [{ url: 'https://www.courier.example/ferry' }, 'courier.example'],
    [
      { url: 'https://www.theguardian.com/x', outlet: { name: 'Guardian - World', certainty: 'stated' } },
      'The Guardian',
    ],
  ];
  it.each(given)('from metadata %j', (fields, name) => {
    expect(mastheadOf([LEAD], fields).outlet).toEqual({ name, certainty: 'stated' });
  });

  const inferred: readonly [string, string][] = [
    ['The Hill has reached out to the coast guard for comment.', 'The Hill'],
    ['The Skelby Courier has contacted the company for comment.', 'The Skelby Courier'],
    ['The company did not immediately respond to CNN’s request for comment.', 'CNN'],
    ['Send a tip to the news desk at NR.', 'National Review'],
    ['Got news for The Sun Online news team? Email us at tips@the-sun.co.uk', 'The Sun'],
    ['Copyright 2021 The Seattle Times. All rights reserved.', 'The Seattle Times'],
    ['CNN’s Ann Other contributed to this report.', 'CNN'],
  ];
  it.each(inferred)('from the text: %s', (line, name) => {
    const { outlet } = mastheadOf([LEAD, END, line]);
    expect(outlet).toMatchObject({ name, certainty: 'inferred' });
    expect(outlet?.evidence).toBeDefined();
  });

  it.each([
    'The captain told The New York Times that the fog came suddenly.',
    'The police have contacted the owners for information.',
    'CNN has asked the company for comment, but CNN reported that there was no answer.',
    'Copyright 2021 The Associated Press. All rights reserved.',
    'A spokesman did not respond to Reuters’ request for comment.',
  ])('not from: %s', (line) => {
    expect(mastheadOf([LEAD, END, line]).outlet).toBeUndefined();
  });
});

describe('datelines', () => {
  const found: readonly [string, string | undefined, readonly string[]][] = [
    [`KABUL, Afghanistan — ${LEAD}`, 'KABUL, Afghanistan', []],
    [`OLD HARBOUR, Skelby, Jan 1 (Reuters) - ${LEAD}`, 'OLD HARBOUR, Skelby', ['Reuters']],
    [`PARIS (AP) — ${LEAD}`, 'PARIS', ['Associated Press']],
    [`Paris, May 2 (AFP) - ${LEAD}`, 'Paris', ['Agence France-Presse']],
    [`NEW DELHI: ${LEAD}`, 'NEW DELHI', []],
    [`(CNN) ${LEAD}`, undefined, []],
    [`OLD HARBOUR, May 2 (Tidewater) - ${LEAD}`, 'OLD HARBOUR', ['Tidewater']],
    [`The ship (Marigold) - ${LEAD}`, undefined, []],
    [`THIS is what happened. ${LEAD}`, undefined, []],
    [`EXCLUSIVE: ${LEAD}`, undefined, []],
    [`The Channel News Association (CNA) said on Monday that it would close.`, undefined, []],
    [LEAD, undefined, []],
  ];
  it.each(found)('%s', (line, place, names) => {
    const { dateline, credits, outlet } = mastheadOf([line, END]);
    expect(dateline?.place).toBe(place);
    expect(credits.filter(({ name }) => name !== outlet?.name).map(({ name, how }) => [name, how])).toEqual(
      names.map((name) => [name, 'dateline']),
    );
  });

  it('takes no speaker of an interview for a place', () => {
    expect(mastheadOf(['ARDEN: We heard a bang.', 'MARSH: And then it was quiet.']).dateline).toBeUndefined();
  });
});

describe('an agency outside the lexicon', () => {
  const lines = [
    `OLD HARBOUR, May 2 (Tidewater) - ${LEAD}`,
    END,
    '(Reporting by Ann Other; Editing by Bo Lee)',
    '© 2021 Tidewater Press Agency. All rights reserved.',
  ];
  it('has its full name from the text, and its own text where nobody else is named', () => {
    const { credits, outlet } = mastheadOf(lines);
    expect(credits[0]).toMatchObject({ name: 'Tidewater Press Agency', kind: 'agency', how: 'dateline' });
    expect(outlet).toMatchObject({ name: 'Tidewater Press Agency', certainty: 'inferred' });
    expect(mastheadOf(lines.filter((line) => !line.startsWith('('))).outlet).toBeUndefined();
    expect(mastheadOf(lines, { url: 'https://courier.example/a' }).outlet?.name).toBe('courier.example');
  });
});

describe('byline and date', () => {
  it('from metadata first', () => {
    expect(mastheadOf(['By Bo Lee', LEAD], { byline: 'Ann Other', publishedAt: '2021-05-02' })).toMatchObject({
      byline: 'Ann Other',
      publishedAt: '2021-05-02',
    });
  });

  it('from the head of the text', () => {
    expect(mastheadOf(['By Bo Lee', 'Updated: 2021-05-02 14:20', LEAD])).toMatchObject({
      byline: 'Bo Lee',
      publishedAt: '2021-05-02T14:20',
    });
    expect(mastheadOf(['May 2, 2021', LEAD]).publishedAt).toBe('2021-05-02');
    expect(mastheadOf(['By Courier Desk - May 2, 2021', LEAD])).toMatchObject({
      byline: 'Courier Desk',
      publishedAt: '2021-05-02',
    });
  });

  it('a day without a year is no date', () => {
    expect(mastheadOf([`PARIS, May 2 (AP) — ${LEAD}`]).publishedAt).toBeUndefined();
  });
});

describe('credits', () => {
  const cases: readonly [string, readonly string[], Partial<SourceArticle>, readonly [string, string][]][] = [
    [
      'sign-off',
      [LEAD, END, 'The Associated Press contributed to this report.'],
      {},
      [['Associated Press', 'sign-off']],
    ],
    ['agencies', [LEAD, END, 'Additional reporting from agencies'], {}, [['unnamed agencies', 'sign-off']]],
    ['date line', ['Updated: 2021-05-02 14:20 (Agencies)', LEAD], {}, [['unnamed agencies', 'credit-line']]],
    [
      'copyright',
      [LEAD, END, 'Copyright 2021 The Associated Press. All rights reserved.'],
      {},
      [['Associated Press', 'copyright']],
    ],
    ['byline in metadata', [LEAD], { byline: 'Reuters in Berlin' }, [['Reuters', 'byline']]],
    ['byline line', ['By Ann Other, Associated Press', LEAD], {}, [['Associated Press', 'byline']]],
    ['picture', [LEAD, 'The ferry off Skelby. (AP Photo/Ann Other)', END], {}, [['Associated Press', 'picture']]],
    [
      'address',
      [LEAD],
      { url: 'https://www.nytimes.com/reuters/2021/05/02/world/ferry.html' },
      [['Reuters', 'markup']],
    ],
    [
      'first reported',
      [LEAD, 'The accident was first reported by The Seattle Times.'],
      {},
      [['The Seattle Times', 'credit-line']],
    ],
    ['markup', [LEAD], { credits: [{ name: 'Reuters', kind: 'agency', how: 'markup' }] }, [['Reuters', 'markup']]],
    ['its own name is none', [LEAD, END, 'Copyright 2021 CNN. All rights reserved.'], { url: 'https://cnn.com/a' }, []],
    ['whom it quotes is none', [LEAD, 'The captain told Reuters that the fog came suddenly.'], {}, []],
  ];
  it.each(cases)('%s', (_what, lines, fields, expected) => {
    expect(mastheadOf(lines, fields).credits.map(({ name, how }) => [name, how])).toEqual(expected);
  });
});
