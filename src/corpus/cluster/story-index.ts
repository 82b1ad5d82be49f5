/** Which open stories an article or story may belong to: an index of each story's heaviest terms. */
import { findHeaviest, type SparseVector } from '../../algorithms/index.ts';
import { compareAges } from './regroup.ts';
import type { StoryProfile } from './story-profile.ts';

/** Heaviest terms by which a story is found. */
const STORY_TERMS = 40;
/** Heaviest terms that look for stories. */
const PROBE_TERMS = 25;
/** A term of more stories says too little, and costs too much. */
const MAX_STORIES_PER_TERM = 500;
/** Stories that are compared in full. */
const MAX_CANDIDATES = 24;

/** What it answers depends on the stories it holds, not on the order in which they came. */
export class StoryIndex {
  readonly #stories = new Map<number, Set<StoryProfile>>();
  readonly #termsOf = new Map<StoryProfile, number[]>();

  get size(): number {
    return this.#termsOf.size;
  }

  add(story: StoryProfile): void {
    const terms = itemsOf(story.terms, STORY_TERMS).map(([item]) => item);
    this.#termsOf.set(story, terms);
    for (const term of terms) {
      const known = this.#stories.get(term);
      if (known === undefined) this.#stories.set(term, new Set([story]));
      else known.add(story);
    }
  }

  remove(story: StoryProfile): void {
    for (const term of this.#termsOf.get(story) ?? []) {
      const known = this.#stories.get(term);
      known?.delete(story);
      if (known?.size === 0) this.#stories.delete(term);
    }
    this.#termsOf.delete(story);
  }

  /** Stories that share rare terms with `terms`, most promising first. */
  find(terms: SparseVector): StoryProfile[] {
    const promise = new Map<StoryProfile, number>();
    for (const [item, weight] of itemsOf(terms, PROBE_TERMS)) {
      const stories = this.#stories.get(item);
      if (stories === undefined || stories.size > MAX_STORIES_PER_TERM) continue;
      for (const story of stories) promise.set(story, (promise.get(story) ?? 0) + weight * weight);
    }
    return [...promise]
      .sort(([s, x], [t, y]) => y - x || compareAges(s, t))
      .slice(0, MAX_CANDIDATES)
      .map(([story]) => story);
  }
}

const itemsOf = (vector: SparseVector, count: number): [item: number, weight: number][] =>
  Array.from(findHeaviest(vector, count), (place) => [vector.items[place] as number, vector.weights[place] as number]);
