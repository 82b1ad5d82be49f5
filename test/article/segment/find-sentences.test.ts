import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/article/segment/find-sentences.ts';

const sentences = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

describe('findSentences', () => {
  it.each([
    ['Mr. Osk spoke. He left.', ['Mr. Osk spoke.', 'He left.']],
    ['Gen. A. B. Lorne arrived on Jan. 3. It rained.', ['Gen. A. B. Lorne arrived on Jan. 3.', 'It rained.']],
    ['“Is it over?” she asked. Nobody knew.', ['“Is it over?” she asked.', 'Nobody knew.']],
    ['The U.S. Senate voted. The House did not.', ['The U.S. Senate voted.', 'The House did not.']],
    ['They live in the U.S. The rest moved.', ['They live in the U.S.', 'The rest moved.']],
    ["“We won't go.” ”", ["“We won't go.” ”"]],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cuts a text on one line at the same places however long it is, in linear time', () => {
    const line = 'The ferry from Norby ran aground, the harbour office said. ';
    const started = performance.now();
    const found = sentences(line.repeat(5000));
    expect(found).toHaveLength(5000);
    expect(new Set(found)).toEqual(new Set([line.trim()]));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('loses no word of a sentence without an end', () => {
    const text = 'and so on '.repeat(10_000).trim();
    expect(sentences(text).join(' ')).toBe(text);
  });
});
