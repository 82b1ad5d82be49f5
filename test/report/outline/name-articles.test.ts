import { describe, expect, it } from 'vitest';
import { nameArticles, siglaOf, siglumOf } from '../../../src/report/outline/index.ts';
import { sampleDossier } from '../sample-dossier.ts';

const dossier = sampleDossier();
const named = nameArticles(dossier.stories[0]!, dossier);

describe('siglumOf', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i → %s', (index, siglum) => {
    expect(siglumOf(index)).toBe(siglum);
  });
});

describe('nameArticles', () => {
  it('lists sigla in story order, whatever the order asked in', () => {
    expect(siglaOf(named, ['a-3', 'a-1'])).toBe('A C');
  });

  it('counts the articles where their sigla would fill the page', () => {
    const article = named.articles[0]!;
    const articles = Array.from({ length: 300 }, (_, index) => ({
      ...article,
      siglum: siglumOf(index),
      article: { ...article.article, id: `a-${index}` },
    }));
    const ids = articles.map(({ article: { id } }) => id);
    expect(siglaOf({ ...named, articles }, ids)).toBe('A B C … (300 articles)');
    expect(siglaOf({ ...named, articles }, ids.slice(0, 3))).toBe('A B C');
  });

  it.each([
    ['Coast News and three credit the Tarn Courier.', 'A and C credit the Tarn Courier.'],
    ['Coast Newsreel has twofold words.', 'Coast Newsreel has twofold words.'],
    ['', ''],
  ])('abbreviates labels in sentences: %s', (sentence, short) => {
    expect(named.abbreviate(sentence)).toBe(short);
  });
});
