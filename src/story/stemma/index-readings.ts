/**
 * Which reading of each variant an article has. Who was made from whom has the same readings but for its own changes: of two possible
 * parents, the one whose changes are repeated is the nearer (the method of common errors, Maas 1927). A change may be made twice, but
 * a first reading does not come back once it was lost, as in the parsimony of Camin and Sokal 1965 (doi:10.1111/j.1558-5646.1965.tb01722.x).
 */
import type { StoryView } from './story-view.ts';

/** The readings of one article: by variant, which of its readings it has. */
export type Readings = ReadonlyMap<number, ReadonlySet<number>>;

/** The readings of a story. */
export interface ReadingIndex {
  /** By article. */
  readonly of: readonly Readings[];
  /** By variant: the reading that the first article has that speaks of it. */
  readonly firstOf: readonly number[];
}

/** Indexes the readings by article. Linear in variants. */
export function indexReadings(story: StoryView): ReadingIndex {
  const of: Map<number, Set<number>>[] = story.views.map(() => new Map<number, Set<number>>());
  const firstOf = story.variants.map(({ readings }, variant) => {
    let first = { article: Infinity, reading: -1 };
    readings.forEach(({ articleIds }, reading) => {
      for (const id of articleIds) {
        const article = story.indexOf.get(id) ?? -1;
        const own = of[article];
        if (own === undefined) continue;
        own.set(variant, (own.get(variant) ?? new Set()).add(reading));
        if (article < first.article) first = { article, reading };
      }
    });
    return first.reading;
  });
  return { of, firstOf };
}

/** Variants that an article reads otherwise than each of `parents` that has the matter: changes, and first readings come back. */
export function countDifferences(
  { firstOf }: ReadingIndex,
  own: Readings,
  parents: readonly Readings[],
): { changes: number; returns: number } {
  const counts = { changes: 0, returns: 0 };
  for (const [variant, readings] of own) {
    const others = parents.flatMap((parent) => parent.get(variant) ?? []);
    if (others.length === 0 || others.some((other) => [...readings].some((reading) => other.has(reading)))) continue;
    if (readings.has(firstOf[variant] ?? -1)) counts.returns += 1;
    else counts.changes += 1;
  }
  return counts;
}
