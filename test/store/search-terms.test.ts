import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/article/index.ts';
import { readArticle } from '../../src/pipeline.ts';
import { findPostings, findSnippet, searchTerm, searchWords } from '../../src/store/index.ts';

const term = (word: string): number => searchTerm(word, stemOf);

describe('searchWords', () => {
  it.each([
    ['Café owners’ U.S. visit', ['cafe', 'owners', 'u', 's', 'visit']],
    ['re-opened 3,000 km²', ['re', 'opened', '3', '000', 'km2']],
    ['…', []],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));
});

describe('findPostings', () => {
  const text =
    'The Orlen ferry ran aground on Monday. “The ferries are old,” harbour master Dessa Okonmar told reporters.\n\nThe ferry will be towed.\n';
  const article = readArticle(
    { id: 'a-1', path: '1.txt', title: 'Ferry aground', language: 'en', sha256: '', text, credits: [] },
    { diagnose: () => undefined },
  );
  const { terms, places, counts, lengths } = findPostings(article, stemOf);
  const rows = [...terms].map((number, index) => ({
    term: number,
    place: places[index],
    count: counts[index],
    length: lengths[index],
  }));

  it('counts a word in all its forms, title included', () => {
    expect(rows.filter((row) => row.term === term('ferry') && row.place === 0)).toMatchObject([{ count: 4 }]);
  });

  it('has the words of a statement at its place', () => {
    expect(article.statements.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.place === 1).map((row) => row.term)).toContain(term('old'));
    expect(rows.filter((row) => row.place === 1).map((row) => row.term)).not.toContain(term('towed'));
  });

  it('says the length of each place once and the same', () => {
    const total = rows.filter(({ place }) => place === 0).reduce((sum, { count = 0 }) => sum + count, 0);
    expect(new Set(rows.filter(({ place }) => place === 0).map(({ length }) => length))).toEqual(new Set([total]));
  });
});

describe('findSnippet', () => {
  const filler = 'nothing happened here at all '.repeat(30);
  const text = `Flood warnings. ${filler}The dam at Varostad began to leak in a flood. ${filler}Leak.`;

  it('shows where the words stand together, at word borders', () => {
    const span = findSnippet(text, new Set([term('flood'), term('leaking')]), stemOf);
    expect(span).toBeDefined();
    const shown = text.slice(span?.start, span?.end);
    expect(shown).toContain('began to leak in a flood');
    expect(text.charAt((span?.start ?? 0) - 1)).toBe(' ');
    expect(shown.length).toBeLessThan(320);
  });

  it('is undefined when a word is missing', () => {
    expect(findSnippet(text, new Set([term('flood'), term('volcano')]), stemOf)).toBeUndefined();
  });
});
