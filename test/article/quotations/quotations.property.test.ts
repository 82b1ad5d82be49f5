import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/article/quotations/find-quotations.ts';
import { spanContains } from '../../../src/text/index.ts';
import { readQuotations } from '../read-text.ts';

const piece = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  ' ',
  '\n',
  'he said',
  'The',
  '.',
  ',',
  'boys',
  'it',
  '–',
  '5',
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('quotations of any text', () => {
  it('lie inside the text, in order, properly nested', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { quotations } = readQuotations(text);
        let last = -1;
        quotations.forEach((quotation, index) => {
          expect(quotation.outer.start).toBeGreaterThanOrEqual(last);
          last = quotation.outer.start;
          expect(quotation.outer.end).toBeLessThanOrEqual(text.length);
          expect(spanContains(quotation.outer, quotation.span)).toBe(true);
          expect(quotation.parts.every((part) => part.start < part.end && spanContains(quotation.span, part))).toBe(
            true,
          );
          if (quotation.insideOf === undefined) return;
          expect(quotation.insideOf).toBeLessThan(index);
          const outer = quotations[quotation.insideOf];
          expect(outer !== undefined && spanContains(outer.outer, quotation.outer)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile text', () => {
  it.each(['"', "'", '“', '‘', '“‘', ` '`, ` "a`, `"a" `, `'a `, '“\n'])('a hundred thousand times %j', (mark) => {
    const text = mark.repeat(100_000);
    const paragraphs = mark.includes('\n')
      ? [...text].flatMap((_, at) => (at % 2 ? [] : [{ start: at, end: at + 1 }]))
      : [{ start: 0, end: text.length }];
    const started = performance.now();
    findQuotations({ text, boilerplate: [], paragraphs, sentences: [], tokens: [] });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
