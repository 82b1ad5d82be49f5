import { describe, expect, it } from 'vitest';
import type { ReadArticle, ReadStatement } from '../../../src/model/index.ts';
import { saysSomething } from '../../../src/story/claims/says-something.ts';

/** A statement of one sentence: what is said before or behind its cue. */
function read(before: string, cue: string, after: string): boolean {
  const text = `${before}${cue}${after}`;
  const start = before.length;
  const span = { start, end: start + cue.length };
  const tokens = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    span: { start: index, end: index + word.length },
    norm: word.toLowerCase(),
    lemma: word.toLowerCase(),
  }));
  const statement = {
    cue: { span, lemma: '' },
    content: [{ start: span.end + 1, end: text.length }],
    manner: 'indirect',
  };
  return saysSomething({ source: { text }, tokens } as unknown as ReadArticle, statement as unknown as ReadStatement);
}

describe('saysSomething', () => {
  it.each([
    ['The mayor ', 'said', ' the dam held'],
    ['', 'according to', ' the mayor the dam held'],
    ['The mayor ', 'does not believe', ' the dam held'],
    ['The report ', 'showed', ' that the dam held'],
  ])('%s%s%s', (before, cue, after) => expect(read(before, cue, after)).toBe(true));

  it.each([
    ['The builder ', 'declined', ' to comment'],
    ['The Gazette ', 'could not verify', ' the account'],
    ['The engineer ', 'asked', ' not to be named'],
    ['A court ', 'indicted', ' the manager on two counts'],
  ])('not: %s%s%s', (before, cue, after) => expect(read(before, cue, after)).toBe(false));
});
