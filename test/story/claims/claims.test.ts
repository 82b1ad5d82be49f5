import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/pipeline.ts';
import { splitAssertions } from '../../../src/story/claims/split-assertions.ts';
import { readTexts } from '../read-texts.ts';

function assertionsOf(text: string): string[] {
  const source = { id: 'a-x', path: 'x', title: '', language: 'en', sha256: '', text, credits: [] };
  const article = readArticle(source, { diagnose: () => undefined });
  return splitAssertions(article, 0).map(({ span }) => text.slice(span.start, span.end));
}

describe('splitAssertions', () => {
  it.each([
    [
      'The council cut ties with the firm and closed its office in Sarn in 2019.',
      ['The council cut ties with the firm', 'closed its office in Sarn in 2019'],
    ],
    ['The bridge fell into the river, Mayor Ada Quill said.', ['The bridge fell into the river']],
    ['15 October 2024, 7:05 p.m.', []],
    [
      'She was filmed pushing, kicking and slapping the guards.',
      ['She was filmed pushing, kicking and slapping the guards'],
    ],
  ])('%s', (text, expected) => {
    expect(assertionsOf(text)).toEqual(expected);
  });
});

describe('claims', () => {
  const story = readTexts({
    A: 'The republic severed diplomatic ties with Norland and closed its embassy in Velm. A flood hit the coast.',
    B: 'The republic broke off diplomatic relations with Norland last year. Bakers in Velm went on strike for better pay.',
    C: 'The republic cut its diplomatic ties with Norland.',
  });
  const claimOf = (words: RegExp) => story.claims.find(({ gist }) => words.test(gist));

  it('are found although the words differ', () => {
    const claim = claimOf(/diplomatic/u);
    expect(claim?.tellings.map(({ articleId }) => articleId)).toEqual(['a-A', 'a-B', 'a-C']);
    expect(claim?.silent).toEqual([]);
  });

  it('say who is silent', () => {
    expect(claimOf(/flood/u)?.silent).toEqual(['a-B', 'a-C']);
    expect(claimOf(/strike/u)?.silent).toEqual(['a-A', 'a-C']);
  });
});
