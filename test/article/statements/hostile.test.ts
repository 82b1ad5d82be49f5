import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-text.ts';

const PIECES = [
  'he said',
  'according to',
  'Orrin',
  'the police',
  'that',
  ',',
  '.',
  ' ',
  '“',
  '”',
  '"',
  ':',
  'told',
  'AFP',
  'was accused of',
  'reportedly',
  'and',
  'the claim',
  '(',
  ')',
  '\n',
  '—',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(' '));

describe('statements of any text', () => {
  it('have content, and all their spans lie in the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { source, cue, content, via } of readStatements(text)) {
          expect(content.length).toBeGreaterThan(0);
          const spans = [
            ...content,
            ...via.map((link) => link.span),
            ...(source ? [source.span] : []),
            ...(cue ? [cue.span] : []),
          ];
          for (const span of spans)
            expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Orrin said, ',
    'said ',
    'accused of said according to ',
    '“said ',
    '“Ann” said ',
    '“We ran away.” ',
    'reportedly ',
    'a, ',
  ])('takes no longer than it should on twenty thousand times %j', (piece) => {
    const started = process.cpuUsage();
    readStatements(`Ada Rowe said the dam held. ${piece.repeat(20_000)}`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
  });
});
