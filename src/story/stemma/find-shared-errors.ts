/**
 * Readings that few articles have and that most do not: who shares a slip shares a parent (the method of common
 * errors, Maas 1927). A reading counts when less than half of the articles that speak of the matter have it,
 * and when another is told by more: what most tell is no slip.
 */
import type { Evidence, Reading } from '../../model/index.ts';
import { pairKey } from '../outlets/index.ts';
import type { StoryView } from './story-view.ts';

/** The minority readings that two articles have in common. */
export interface SharedErrors {
  readonly count: number;
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Kinds in which a difference is a slip or a choice of words, not another editor's judgement. */
const TELLING_KINDS = new Set(['name', 'number', 'date', 'place', 'title', 'quote-wording']);
/** A reading that more articles share than this marks no family. */
const MAX_FAMILY = 6;

function familyOf(reading: Reading, all: number, indexOf: ReadonlyMap<string, number>): number[] {
  if (reading.articleIds.length * 2 >= all || reading.articleIds.length > MAX_FAMILY) return [];
  return reading.articleIds
    .map((id) => indexOf.get(id))
    .filter((index) => index !== undefined)
    .sort((a, b) => a - b);
}

/** Shared minority readings by pair of articles. */
export function findSharedErrors(story: StoryView): ReadonlyMap<string, SharedErrors> {
  const indexOf = new Map(story.views.map(({ id, index }) => [id, index]));
  const errors = new Map<string, { count: number; words: string[]; evidence: Evidence[] }>();
  for (const { kind, readings } of story.variants) {
    if (!TELLING_KINDS.has(kind)) continue;
    const all = new Set(readings.flatMap(({ articleIds }) => articleIds)).size;
    for (const reading of readings) {
      if (!readings.some(({ articleIds }) => articleIds.length > reading.articleIds.length)) continue;
      const family = familyOf(reading, all, indexOf);
      family.forEach((a, place) => {
        for (const b of family.slice(place + 1)) {
          const known = errors.get(pairKey(a, b)) ?? { count: 0, words: [], evidence: [] };
          known.count += 1;
          known.words.push(reading.excerpt);
          const ids = new Set([story.views[a]?.id, story.views[b]?.id]);
          known.evidence.push(...reading.evidence.filter(({ articleId }) => ids.has(articleId)).slice(0, 2));
          errors.set(pairKey(a, b), known);
        }
      });
    }
  }
  return errors;
}
