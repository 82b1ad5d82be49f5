import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUnit, toVector } from '../../../src/algorithms/index.ts';
import {
  type ArticleFeatures,
  groupStories,
  packFeatures,
  packProfile,
  printText,
  type StoryChange,
  StoryClusterer,
  unpackFeatures,
  unpackProfile,
} from '../../../src/corpus/index.ts';

/** Terms by number, the first the heaviest. */
const feature = (items: readonly number[], day?: number): ArticleFeatures => ({
  ...(day === undefined ? {} : { day }),
  terms: toUnit(toVector([...new Set(items)].map((item, at): [number, number] => [item, 9 - (at % 7)]))),
  print: printText(items.join(' ')),
});

const drawn = fc.array(
  fc.record({
    items: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 }),
    day: fc.option(fc.integer({ min: -3, max: 20_000 }), { nil: undefined }),
  }),
  { maxLength: 40 },
);

function addAll(clusterer: StoryClusterer, features: readonly ArticleFeatures[], from = 0): StoryChange[] {
  return features.flatMap((one, at) => clusterer.add({ id: `a-${from + at}`, number: from + at }, one));
}

describe('StoryClusterer', () => {
  it('goes on after being saved as if it had never stopped', () => {
    fc.assert(
      fc.property(drawn, fc.nat(40), (list, cut) => {
        const features = list.map(({ items, day }) => feature(items, day));
        const whole = addAll(new StoryClusterer(), features);
        const first = new StoryClusterer();
        const before = addAll(first, features.slice(0, cut));
        const saved = first.takeTouched().map((profile) => unpackProfile(packProfile(profile)));
        const after = addAll(new StoryClusterer(saved), features.slice(cut), Math.min(cut, features.length));
        expect([...before, ...after]).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('loses no article and holds none twice', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const groups = groupStories(list.map(({ items, day }) => feature(items, day)));
        expect(groups.flat().sort((x, y) => x - y)).toEqual([...list.keys()]);
      }),
    );
  });

  it('tells of every move: replayed, the changes come to the stories as they are', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const clusterer = new StoryClusterer();
        const changes = addAll(
          clusterer,
          list.map(({ items, day }) => feature(items, day)),
        );
        const replayed = new Map<string, Set<number>>();
        for (const change of changes) {
          const { story } = change;
          if (change.kind === 'new') expect(replayed.has(story)).toBe(false);
          const group = replayed.get(story) ?? new Set();
          if (change.kind === 'new' || change.kind === 'join') replayed.set(story, group.add(change.article));
          else {
            const moved = change.kind === 'merge' ? [...group] : change.articles;
            for (const article of moved) expect(group.delete(article)).toBe(true);
            replayed.set(change.into, new Set([...(replayed.get(change.into) ?? []), ...moved]));
            if (change.kind === 'merge') replayed.delete(story);
          }
        }
        const told = [...replayed].map(([id, group]) => `${id}: ${[...group].sort((x, y) => x - y).join(' ')}`);
        const saved = clusterer.takeTouched().map(({ id, articles }) => `${id}: ${articles.join(' ')}`);
        expect(told.sort()).toEqual(saved.sort());
      }),
      { numRuns: 40 },
    );
  });

  it('names a story after the article that founded it, and keeps the older name when two are merged', () => {
    const clusterer = new StoryClusterer();
    const left = [1, 2, 3, 4, 5];
    const right = [11, 12, 13, 14, 15];
    const changes = addAll(clusterer, [feature(left, 5), feature(right, 5), feature([...left, ...right], 5)]);
    expect(changes.map((change) => Object.values(change).join(' '))).toEqual([
      'new s-0 0',
      'new s-1 1',
      'merge s-1 s-0',
      'join s-0 2',
    ]);
    expect(clusterer.takeTouched().map(({ id, articles }) => ({ id, articles }))).toEqual([
      { id: 's-0', articles: [0, 1, 2] },
    ]);
    expect(clusterer.takeTouched()).toEqual([]);
  });

  it('parts a story when an article shows that part of it is another one', () => {
    // Two first reports with little in common; then what each is really about.
    const between = [1, 2, 3, 4, 5, 6, 7];
    const changes = addAll(new StoryClusterer(), [
      feature([1, 11, 12, 13, 14, 15], 5),
      feature([1, 21, 22, 23, 24], 5),
      feature([21, 22, 23, 24, 25, 26], 5),
      feature([21, 22, 23, 24, 27, 28], 5),
      feature(between, 400),
    ]);
    expect(changes.some(({ kind }) => kind === 'split')).toBe(true);
  });

  it('settles a story of very many articles, which goes on as a whole', () => {
    const clusterer = new StoryClusterer();
    const features = Array.from({ length: 90 }, (_, at) => feature([1, 2, 3, 4, 5, 100 + at], 5));
    expect(addAll(clusterer, features).filter(({ kind }) => kind === 'join')).toHaveLength(89);
    const [story] = clusterer.takeTouched();
    expect(story?.articles).toHaveLength(90);
    expect(unpackProfile(packProfile(story as NonNullable<typeof story>))).toEqual(story);
  });
});

describe('packFeatures', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        for (const { items, day } of list) {
          const given = feature(items, day);
          expect(unpackFeatures(packFeatures(given))).toEqual(given);
        }
      }),
      { numRuns: 20 },
    );
    const empty = feature([]);
    expect(unpackFeatures(packFeatures(empty))).toEqual(empty);
  });
});
