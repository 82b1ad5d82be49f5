/**
 * Articles into stories as they come in: each joins the story it is most like, or founds one (single-pass clustering,
 * Allan et al. 1998, topic detection and tracking), by the mean similarity to the story's articles (average linkage, which
 * a sum of vectors gives at the cost of one comparison). A story that has grown is held against its neighbours again.
 */
import { dot } from '../../algorithms/index.ts';
import type { ArticleFeatures } from '../features/index.ts';
import { weighDays } from './day-spread.ts';
import { StoryIndex } from './story-index.ts';
import { foundStory, joinStories, type StoryProfile } from './story-profile.ts';

/** What an article changed. */
export type StoryChange =
  | { readonly kind: 'new'; readonly story: string; readonly article: number }
  | { readonly kind: 'join'; readonly story: string; readonly article: number }
  /** `story` is gone; its articles are in `into`. */
  | { readonly kind: 'merge'; readonly story: string; readonly into: string };

/** Mean similarity from which an article, or another story, belongs to a story; chosen by cross-validation over sets (docs/corpus.md). */
const MIN_SIMILARITY = 0.15;
/** Stories that stay open; beyond, the one that has been quiet longest is closed. */
const MAX_OPEN = 50_000;

/** Deterministic: the same articles in the same order give the same changes, in one run or in many. */
export class StoryClusterer {
  readonly #index = new StoryIndex();
  /** By their last change, oldest first. */
  readonly #open = new Map<string, StoryProfile>();
  readonly #touched = new Map<string, StoryProfile>();
  #clock = 0;

  /** `open`: the stories of an earlier run, as it left them, in order of `touched`. */
  constructor(open: Iterable<StoryProfile> = []) {
    for (const story of open) {
      this.#open.set(story.id, story);
      this.#index.add(story);
      this.#clock = story.touched + 1;
    }
  }

  /** Puts an article into a story. */
  add(article: { readonly id: string; readonly number: number }, features: ArticleFeatures): StoryChange[] {
    const alone = foundStory(article, features, this.#clock);
    this.#clock += 1;
    const known = this.#findAlike(alone);
    let story = known === undefined ? alone : this.#replace(known, joinStories(known, alone, alone.touched));
    if (known === undefined) this.#insert(alone);
    const changes: StoryChange[] = [
      { kind: known === undefined ? 'new' : 'join', story: story.id, article: article.number },
    ];
    for (let other = this.#findAlike(story); other !== undefined; other = this.#findAlike(story)) {
      const joined = joinStories(story, other, alone.touched);
      const [gone] = [story.id, other.id].filter((id) => id !== joined.id);
      this.#remove(story);
      story = this.#replace(other, joined);
      changes.push({ kind: 'merge', story: gone as string, into: joined.id });
    }
    this.#closeQuiet();
    return changes;
  }

  /** The stories that changed since the last call, by their last change. */
  takeTouched(): StoryProfile[] {
    const touched = [...this.#touched.values()];
    this.#touched.clear();
    return touched.sort((a, b) => a.touched - b.touched);
  }

  /** The other open story most like one, if it is like enough. */
  #findAlike(story: StoryProfile): StoryProfile | undefined {
    let best: StoryProfile | undefined;
    let bestSimilarity = MIN_SIMILARITY;
    for (const other of this.#index.find(story.terms)) {
      if (other.id === story.id) continue;
      const similarity = compareStories(story, other);
      if (similarity < bestSimilarity || (similarity === bestSimilarity && best !== undefined)) continue;
      best = other;
      bestSimilarity = similarity;
    }
    return best;
  }

  #insert(story: StoryProfile): void {
    this.#open.set(story.id, story);
    this.#touched.set(story.id, story);
    this.#index.add(story);
  }

  #remove(story: StoryProfile): void {
    this.#open.delete(story.id);
    this.#touched.delete(story.id);
    this.#index.remove(story);
  }

  #replace(story: StoryProfile, by: StoryProfile): StoryProfile {
    this.#remove(story);
    this.#insert(by);
    return by;
  }

  #closeQuiet(): void {
    for (const story of this.#open.values()) {
      if (this.#open.size <= MAX_OPEN) return;
      this.#open.delete(story.id);
      this.#index.remove(story);
    }
  }
}

/** Mean similarity of the articles of two stories, 0..1. */
function compareStories(a: StoryProfile, b: StoryProfile): number {
  return (dot(a.terms, b.terms) / (a.articles.length * b.articles.length)) * weighDays(a.spread, b.spread);
}
