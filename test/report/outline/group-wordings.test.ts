import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/model/index.ts';
import { groupWordings } from '../../../src/report/outline/index.ts';

/** A quote with these excerpts and this collation, one row per place. */
const quoteOf = (excerpts: readonly string[], collation: Quote['collation']): Quote => ({
  id: 'q',
  differs: true,
  collation,
  readings: excerpts.map((excerpt, index) => ({
    articleId: `a${index}`,
    evidence: { articleId: `a${index}`, span: { start: 0, end: excerpt.length }, excerpt },
  })),
});

/** "same [differing] [–]" */
const draw = (quote: Quote): string[] =>
  groupWordings(quote).map(({ articleIds, parts }) => {
    const text = parts.map(({ text, kind }) =>
      kind === 'same' ? text : kind === 'missing' ? '{–}' : kind === 'cut' ? '…' : `{${text}}`,
    );
    return `${articleIds.join('+')}: ${text.join('')}`;
  });

describe('groupWordings', () => {
  it('keeps the punctuation of each reading and marks the words that differ', () => {
    const quote = quoteOf(
      ['The dam, we think, is safe.', 'The dam is quite safe!'],
      [
        { same: true, readings: ['The dam', 'The dam'] },
        { same: false, readings: ['we think', ''] },
        { same: true, readings: ['is', 'is'] },
        { same: false, readings: ['', 'quite'] },
        { same: true, readings: ['safe', 'safe'] },
      ],
    );
    expect(draw(quote)).toEqual(['a0: The dam, {we think}, is{–} safe.', 'a1: The dam{–} is {quite} safe!']);
  });

  it('tells a shorter quote from another wording', () => {
    const quote = quoteOf(
      ['For all we know today the dam is safe', 'the dam is safe'],
      [
        { same: false, readings: ['For all we know today', ''] },
        { same: true, readings: ['the dam is safe', 'the dam is safe'] },
      ],
    );
    expect(draw(quote)).toEqual(['a0: {For all we know today} the dam is safe', 'a1: …the dam is safe']);
  });

  it('puts readings with the same words together', () => {
    const place = { same: true, readings: ['We failed', 'We failed', 'We failed'] };
    expect(draw(quoteOf(['We failed', 'We failed,', 'We failed'], [place]))).toEqual(['a0+a1+a2: We failed']);
  });

  it('falls back to the whole excerpt where the collation does not fit it', () => {
    const place = { same: false, readings: ['other words', 'x'] };
    expect(draw(quoteOf(['We failed', 'x'], [place]))[0]).toBe('a0: We failed');
  });
});
