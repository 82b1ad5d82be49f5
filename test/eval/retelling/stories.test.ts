/** What holds of every story that is grown, whatever the seed. */
import { describe, expect, it } from 'vitest';
import { makeStories } from '../../../eval/retelling/index.ts';
import { OWN_ARTICLES } from './own-articles.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const storiesOf = (seed: number) => makeStories(OWN_ARTICLES, { seed, stories: 4 });
const all = SEEDS.flatMap(storiesOf);

describe('makeStories', () => {
  it('gives the same stories for the same seed, and others for another', () => {
    expect(JSON.stringify(storiesOf(1))).toBe(JSON.stringify(storiesOf(1)));
    expect(JSON.stringify(storiesOf(1))).not.toBe(JSON.stringify(storiesOf(2)));
  });

  it('keeps to the sizes asked for', () => {
    const small = makeStories(OWN_ARTICLES, { seed: 9, stories: 3, fewest: 3, most: 4 });
    expect(small).toHaveLength(3);
    for (const { articles } of small) expect([3, 4]).toContain(articles.length);
  });

  it('refuses articles that are too short to grow from', () => {
    expect(() => makeStories([{ id: 'x', title: 'Short', paragraphs: ['Nothing much.'] }])).toThrow(/no article of/u);
  });

  it('points at the words it names, and leaves no mark behind', () => {
    for (const { articles, truth } of all) {
      const textOf = new Map(articles.map(({ id, text }) => [id, text]));
      for (const { text } of articles) expect(text).not.toMatch(/[\uE000-\uF8FF]/u);
      const changes = [...truth.changes, ...truth.harmless];
      for (const { article, start, end, words } of [
        ...changes.flatMap(({ before, after }) => [...before, ...after]),
        ...truth.support.flatMap(({ tellings }) => tellings),
      ])
        expect(textOf.get(article)?.slice(start, end)).toBe(words);
      for (const { before, after } of changes) {
        expect(before.length).toBeGreaterThan(0);
        expect(after.length).toBeGreaterThan(0);
        expect(before.map(({ words }) => words)).not.toContain(after[0]?.words);
        for (const span of before) expect(after.map(({ article }) => article)).not.toContain(span.article);
      }
    }
  });

  it('plants every kind somewhere', () => {
    const kinds = new Set(all.flatMap(({ truth }) => truth.changes.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(
      'attribution-changed attribution-dropped cause date hedge-dropped modality name number place polarity quote-cut quote-form quote-wording scope speaker status title'.split(
        ' ',
      ),
    );
  });

  it('says where every sentence comes from, in text order', () => {
    for (const { articles, truth } of all)
      for (const { id, sentences } of truth.articles) {
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.map(({ start }) => start)).toEqual(sentences.map(({ start }) => start).sort((a, b) => a - b));
        expect(sentences.at(-1)?.end).toBe(articles.find((article) => article.id === id)?.text.length);
      }
  });
});

describe('the family tree', () => {
  it('has a parent above every article but the roots, and no circle', () => {
    for (const { truth } of all) {
      const known = new Set([...truth.articles.map(({ id }) => id), ...truth.lost.map(({ id }) => id)]);
      for (const { parent, child } of truth.edges) expect(known.has(parent) && known.has(child)).toBe(true);
      const parentsOf = (id: string) => truth.edges.filter(({ child }) => child === id).map(({ parent }) => parent);
      for (const { id, how } of truth.articles)
        expect(parentsOf(id)).toHaveLength(how === 'root' ? 0 : how === 'merge' ? 2 : 1);
      const reaches = (from: string, to: string): boolean =>
        parentsOf(from).some((parent) => parent === to || reaches(parent, to));
      for (const { id } of truth.articles) expect(reaches(id, id)).toBe(false);
    }
  });

  it('never dates a text before the one it was made from', () => {
    for (const { articles, truth } of all) {
      const dateOf = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt]));
      for (const { parent, child } of truth.edges) {
        const [a, b] = [dateOf.get(parent), dateOf.get(child)];
        if (a !== undefined && b !== undefined) expect(a.slice(0, 10) <= b.slice(0, 10)).toBe(true);
        if (a?.includes('T') === true && b?.includes('T') === true) expect(a < b).toBe(true);
      }
    }
  });

  it('has lost texts that are no articles and have several children, none a cut of another', () => {
    const withLost = all.filter(({ truth }) => truth.lost.length > 0);
    expect(withLost.length).toBeGreaterThan(0);
    for (const { articles, truth } of withLost)
      for (const { id } of truth.lost) {
        expect(articles.map((article) => article.id)).not.toContain(id);
        expect(truth.edges.filter(({ parent }) => parent === id).length).toBeGreaterThan(1);
      }
  });

  it('copies word for word where it says so and names nobody', () => {
    for (const { articles, truth } of all)
      for (const { parent, child, how, credited } of truth.edges) {
        if (how !== 'copy' || credited) continue;
        const [a, b] = [parent, child].map((id) => articles.find((article) => article.id === id)?.text);
        expect(b).toBe(a);
      }
  });

  it('names the parent where it says that it is credited', () => {
    for (const { articles, truth } of all)
      for (const { parent, child, credited } of truth.edges) {
        if (!credited) continue;
        const outlet = [...articles, ...truth.lost].find(({ id }) => id === parent)?.outlet ?? '?';
        expect(articles.find(({ id }) => id === child)?.text).toContain(outlet);
      }
  });
});

describe('the support', () => {
  it('has no more observers or sources than tellings, and counts both where reports were written apart', () => {
    const claims = all.flatMap(({ truth }) => truth.support);
    for (const { sources, observers, tellings } of claims) {
      expect(sources).toBeLessThanOrEqual(observers);
      expect(observers).toBeLessThanOrEqual(tellings.length);
    }
    expect(claims.some(({ sources, observers }) => sources === 1 && observers === 2)).toBe(true);
    expect(claims.some(({ sources, observers }) => sources === 2 && observers === 2)).toBe(true);
    expect(claims.some(({ kind, observers }) => kind === 'repeated' && observers === 1)).toBe(true);
  });
});
