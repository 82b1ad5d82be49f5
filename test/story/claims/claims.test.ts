import { describe, expect, it } from 'vitest';
import { readTexts } from '../read-texts.ts';

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
