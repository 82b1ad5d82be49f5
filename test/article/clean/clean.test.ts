import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/article/clean/index.ts';
import { makeSource } from '../source-article.ts';

const TITLE = 'Ferry runs aground off Skelby, all aboard safe';
const BODY = [
  'A ferry with 40 people on board ran aground off the island of Skelby on Sunday, the coast guard said.',
  'Nobody was hurt when the Marigold hit a sandbank in thick fog, and all passengers were brought ashore by noon.',
  '“We heard a bang and then it was quiet,” said Tom Arden, who was on his way to work on the mainland.',
  'The company that runs the ferry said that it would look into the cause and that buses would run until Friday.',
];

/** Kinds and words of what is marked. */
function marksIn(text: string, fields = {}): [string, string][] {
  const { boilerplate } = clean.run({ source: makeSource(text, fields) });
  return boilerplate.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
}

/** The report with a line put between its second and third paragraph. */
const withLine = (...lines: readonly string[]): string =>
  [TITLE, '', ...BODY.slice(0, 2), ...lines, ...BODY.slice(2)].join('\n');

describe('clean', () => {
  const whole: readonly [string, string][] = [
    ['label', 'Story Continued Below'],
    ['label', 'Don’t see the graphic above? Click here.'],
    ['label', 'Share this: Pocket'],
    ['label', 'WhatsApp'],
    ['form', 'Sign up for Daily Newsletters Manage Newsletters'],
    ['related-link', '( Also on EXAMPLE: Ferries of the north)'],
    ['related-link', '(PHOTOS: The ferry on the sandbank)'],
    ['related-link', 'Related 5 ferries that ran aground'],
    ['sign-off', 'Contributing: Bo Lee, Example News'],
    ['update-note', 'Note: This post has been updated to give the age of the ship.'],
    ['picture-credit', '(Pixabay)'],
    ['caption', 'The Marigold on the sandbank off Skelby, Sunday, May 2, 2021. (Ann Other/Example via AP)'],
    ['caption', 'Passengers leave the ferry at Skelby harbour, May 2, 2021. REUTERS/Bo Lee'],
    [
      'caption',
      'FILE - In this Tuesday, April 6, 2021 file photo, the Marigold leaves Skelby. The ship is 30 years old.',
    ],
    ['caption', 'The ferry is seen in this undated handout picture provided by its owner.'],
    ['caption', 'Captain Jo Marsh (pictured) took the ship out of the harbour in thick fog'],
    ['caption', 'Image copyright Getty Images Image caption The ferry was built in 1991'],
    ['caption', 'Getty Images The ferry lies on the sandbank with its ramp open'],
    ['caption', 'BO LEE PICTURES Passengers were brought ashore in small boats on Sunday'],
    ['caption', 'Nobody was hurt when the Marigold hit a sandbank in thick fog'],
    ['picture-credit', '(Courtesy of the Skelby Coast Guard)'],
    ['picture-credit', '[Photo/Agencies]'],
    ['picture-credit', 'Photograph: Ann Other/Getty Images'],
    ['label', 'Photo'],
    ['label', 'Slideshow (3 images)'],
    ['label', 'Skelby TV YouTube'],
    ['related-link', 'READ MORE: Storm closes three harbours'],
    ['related-link', 'WATCH: The ferry on the sandbank youtu.be'],
    ['related-link', 'Related stories Storm closes three harbours Fog halts flights'],
    ['form', 'Please enter your comment!'],
    ['form', 'Newsletter Sign Up Get the news of the islands every morning. Thank you for subscribing.'],
    ['appeal', 'Send a tip to the news desk at the Skelby Courier.'],
    ['appeal', 'Do you have a story for us? Email us at tips@courier.example or call 555 0100'],
    ['appeal', 'Follow us on Twitter @skelbycourier'],
    ['advertisement', 'Advertisement Continue reading the main story'],
    ['copyright', 'Copyright 2021 Example Press. All rights reserved.'],
    ['social-post', 'All safe and ashore: https://t.co/abc123 — Coast Guard (@skelbycg) May 2, 2021'],
    ['sign-off', '(Reporting by Ann Other; Editing by Bo Lee)'],
    ['sign-off', 'Ann Other contributed reporting from Skelby.'],
    ['sign-off', 'Additional reporting from agencies'],
    ['update-note', 'This story has been updated with a statement of the company.'],
    ['update-note', 'Updated: 2021-05-02 14:20 (Agencies)'],
    ['byline', 'Ann Other is the Courier’s shipping correspondent. Follow her on Twitter @annother'],
    ['label', 'FOR IMMEDIATE RELEASE - 2 May 2021'],
    ['label', 'Tags: ferry, fog, Skelby'],
    ['appeal', 'Were you on board? Send your pictures to tips@courier.example'],
    ['appeal', 'Media contact: Press Office, Skelby Line, press@line.example'],
    ['byline', 'By Courier Desk - May 2, 2021'],
    ['byline', 'Skelby Courier Staff | 2 May 2021'],
    ['repeated-title', TITLE],
  ];
  it.each(whole)('%s: %s', (kind, line) => {
    expect(marksIn(withLine(line))).toEqual([[kind, line]]);
  });

  const parts: readonly [string, string, string][] = [
    ['sign-off', `${BODY[3] ?? ''} `, '(Reporting by Ann Other and Bo Lee; Editing by Cy Dee)'],
    ['copyright', `${BODY[3] ?? ''} `, '© 2021 Example Press'],
  ];
  it.each(parts)('%s behind the last sentence', (kind, before, mark) => {
    expect(marksIn([TITLE, ...BODY.slice(0, 3), before + mark].join('\n'))).toEqual([[kind, mark]]);
  });

  it('takes a note on the author at the end, but nobody of whom the report tells', () => {
    const note = 'Ann Other is a senior fellow at the Institute of Tides.';
    expect(marksIn([TITLE, '', ...BODY, note].join('\n'))).toEqual([['byline', note]]);
    expect(marksIn([TITLE, '', ...BODY, 'Tom Arden is a professor of music.'].join('\n'))).toEqual([]);
    expect(marksIn([TITLE, '', ...BODY.slice(0, 3), note, BODY[3], ...BODY.slice(0, 3)].join('\n'))).toEqual([]);
  });

  it('splits a headline that runs into a date line', () => {
    const text = [`${TITLE} Updated: 2021-05-02 14:20 (Agencies)`, ...BODY].join('\n');
    expect(marksIn(text, { title: TITLE })).toEqual([
      ['repeated-title', TITLE],
      ['update-note', 'Updated: 2021-05-02 14:20 (Agencies)'],
    ]);
  });

  it('takes the headlines below "Read more" to the end, but no paragraph', () => {
    const links = ['Storm closes three harbours', 'What became of the old lighthouse?'];
    expect(marksIn([TITLE, ...BODY, 'Read more:', ...links].join('\n')).map(([kind]) => kind)).toEqual(
      Array(3).fill('related-link'),
    );
    expect(marksIn(withLine('Read more:'))).toEqual([['related-link', 'Read more:']]);
  });

  it('takes the post above its signature, the byline at the head, and numbered pictures', () => {
    expect(
      marksIn(withLine('All safe and ashore', '— Coast Guard (@skelbycg) May 2, 2021')).map(([kind]) => kind),
    ).toEqual(['social-post', 'social-post']);
    expect(marksIn([TITLE, 'By Ann Other and Bo Lee, Skelby Courier', ...BODY].join('\n'))[0]?.[0]).toBe('byline');
    expect(
      marksIn(withLine('1/2 2019 The ferry at its pier. (Skelby, 2019) Bo Lee', '2/2 2020 The pier. Bo Lee')),
    ).toHaveLength(2);
  });

  it('marks what the page marked', () => {
    const marked = [{ span: { start: 0, end: 5 }, kind: 'caption', reason: 'The page says so.' }] as const;
    expect(clean.run({ source: makeSource(BODY.join('\n'), { title: TITLE, marked }) }).boilerplate).toEqual(marked);
  });
});

describe('clean must mark nothing', () => {
  it.each([
    ['words of a label in a sentence', 'The story continued below deck, where the crew had gathered.'],
    ['words of a label in a sentence', 'Related companies said that they would pay for the damage.'],
    ['words of a label in a sentence', 'Contributing to the fog was a warm wind from the south.'],
    ['words of a label in a sentence', 'Jo Marsh is a captain of thirty years.'],
    ['words of a label in a sentence', 'WhatsApp was down for an hour.'],
    ['a question put to an office', 'The Courier has reached out to the coast guard and the company for comment.'],
    [
      'a photograph in the story',
      'In this photo he looks younger than he is, said his sister, who gave it to the police.',
    ],
    [
      'someone who is asked to subscribe',
      'Subscribe to the theory or not, the mayor said, the harbour will have to be dredged.',
    ],
    ['a share', 'Share prices of the company fell by a tenth on Monday.'],
    ['a copyright case', 'The court said copyright had not been infringed by the islanders.'],
    ['a source in brackets', 'The ship is owned by the Skelby Line (formerly Arden Brothers).'],
    ['more', 'More than forty people stood on the pier and waited for news.'],
    ['reporting by somebody', 'Earlier reporting by the Courier had shown that the ship was overdue for repairs.'],
    ['a letter', 'The letter, written by the captain, was read out on Monday.'],
    ['by', 'By noon on Sunday all the passengers were ashore.'],
    ['a question', 'Do you have a plan, the reporters asked, and she said that she did.'],
    ['an update', 'The company updated its timetable on Monday and said buses would run until Friday.'],
    ['a post in the text', 'The coast guard wrote on Twitter that everybody was safe.'],
    ['a subheading', 'What happened next'],
    ['a call for witnesses', 'Anyone who saw the ferry is asked to call the coast guard on 555 0100.'],
    ['a staff', 'The hospital staff worked through the night of May 2, 2021.'],
    ['a fraction', '1/2 of the passengers were schoolchildren, the company said.'],
    ['a person on the left', 'The man (left) of the party is expected to win, pollsters said.'],
  ])('%s', (_what, line) => {
    expect(marksIn(withLine(line))).toEqual([]);
  });

  it('a report whose paragraphs have no periods', () => {
    expect(marksIn([TITLE, ...BODY.map((line) => line.replace(/[.”]+$/u, ''))].join('\n'))).toEqual([]);
  });

  it('spans lie in the text, in order, and never overlap', () => {
    const pieces = fc.constantFrom(
      'Photo',
      TITLE,
      ...BODY,
      'READ MORE: x',
      '(Ann Other/AP)',
      '© 2021 X',
      '— A (@b) May 2, 2021',
      '1/2 a',
      '',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        let last = 0;
        for (const { span } of clean.run({ source: makeSource(text) }).boilerplate) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['Aa ', '(AP/', '© 2021 ', '— a (@b', 'Photo by ', 'x\n', 'in this photo ', 'By A, ']) {
      const text = piece.repeat(200_000 / piece.length);
      const started = process.cpuUsage();
      clean.run({ source: makeSource(text) });
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500);
    }
  });
});
