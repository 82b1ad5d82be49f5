/**
 * Which reading of each variant an article has. Who was made from whom has the same readings but for its own changes: of two possible
 * parents, the one whose changes are repeated is the nearer (the method of common errors, Maas 1927).
 */
import type { StoryView } from './story-view.ts';

/** The readings of one article: by variant, which of its readings it has. */
export type Readings = ReadonlyMap<number, ReadonlySet<number>>;

/** Indexes the readings by article. Linear in variants. */
export function indexReadings(story: StoryView): Readings[] {
  const readingsOf = story.views.map(() => new Map<number, Set<number>>());
  story.variants.forEach(({ readings }, variant) => {
    readings.forEach(({ articleIds }, reading) => {
      for (const id of articleIds) {
        const own = readingsOf[story.indexOf.get(id) ?? -1];
        own?.set(variant, (own.get(variant) ?? new Set()).add(reading));
      }
    });
  });
  return readingsOf;
}

/** Variants that an article reads otherwise than each of `parents` that has the matter. */
export function countDifferences(own: Readings, parents: readonly Readings[]): number {
  let count = 0;
  for (const [variant, readings] of own) {
    const others = parents.flatMap((parent) => parent.get(variant) ?? []);
    if (others.length > 0 && !others.some((other) => [...readings].some((reading) => other.has(reading)))) count += 1;
  }
  return count;
}
