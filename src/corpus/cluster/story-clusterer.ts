/**
 * Articles into stories as they come in (topic detection and tracking, Allan et al. 1998): a new article and the stories
 * most like it are grouped anew by average linkage, so that an early mistake is put right when more is known. Measured,
 * this comes to the stories that grouping everything at once would, at the cost of a few dozen comparisons an article.
 * Two dense groups need more to be joined than two loose ones: reports of two quakes share what all quakes share.
 */
import { dot, groupByAverage } from '../../algorithms/index.ts';
import type { ArticleFeatures } from '../features/index.ts';
import { weighDays } from './day-spread.ts';
import { compareAges, cutStory, nameAfter, type Piece, regroup, type StoryChange } from './regroup.ts';
import { StoryIndex } from './story-index.ts';
import { profileMembers, type StoryProfile } from './story-profile.ts';

/** Mean similarity from which two articles are one story; this and the next two were chosen together, over sets (docs/corpus.md). */
const MIN_SIMILARITY = 0.14;
/** How far a story asks of what joins it that it be as like its articles as they are to each other. */
const DEMAND = 0.5;
/** Pairs of the least similarity counted beside a story's own when that is taken. */
const DOUBT = 6;
/** Share of that from which a story is looked at: grouped anew, it may come to more. */
const NEAR = 0.5;
/** Stories grouped anew with an article. */
const MAX_NEIGHBOURS = 4;
/** Articles and settled stories grouped anew at once. */
const MAX_PIECES = 100;
/** Stories that stay open; beyond, the one that has been quiet longest is closed. */
const MAX_OPEN = 50_000;

/** Deterministic: the same articles in the same order give the same changes, in one run or in many. */
export class StoryClusterer {
  readonly #index = new StoryIndex();
  /** By their last change, oldest first. */
  readonly #open = new Map<string, StoryProfile>();
  readonly #touched = new Map<string, StoryProfile>();
  #clock = 0;

  /** `open`: the stories of an earlier run, as it left them. */
  constructor(open: Iterable<StoryProfile> = []) {
    for (const story of [...open].sort((a, b) => a.touched - b.touched || compareAges(a, b))) {
      this.#open.set(story.id, story);
      this.#index.add(story);
      this.#clock = story.touched + 1;
    }
  }

  /** Puts an article into a story; says what became of this and of other stories. */
  add(article: { readonly id: string; readonly number: number }, { day, terms }: ArticleFeatures): StoryChange[] {
    const now = this.#clock;
    this.#clock += 1;
    const alone = profileMembers({ id: nameAfter(article.id), founded: now, touched: now }, [
      { id: article.id, number: article.number, terms, ...(day === undefined ? {} : { day }) },
    ]);
    const pieces: Piece[] = [{ profile: alone }];
    const neighbours: StoryProfile[] = [];
    for (const story of this.#findNeighbours(alone)) {
      const more = cutStory(story);
      if (pieces.length + more.length > MAX_PIECES) continue;
      pieces.push(...more);
      neighbours.push(story);
    }
    const { stories, changes } = regroup(groupPieces(pieces), alone, now);
    for (const story of neighbours) this.#remove(story);
    for (const story of [...stories].sort(compareAges)) this.#insert(story);
    this.#closeQuiet();
    return [...changes];
  }

  /** The stories that changed since the last call, by their last change. */
  takeTouched(): StoryProfile[] {
    const touched = [...this.#touched.values()];
    this.#touched.clear();
    return touched.sort((a, b) => a.touched - b.touched || compareAges(a, b));
  }

  /** Open stories near an article, nearest first. */
  #findNeighbours(alone: StoryProfile): StoryProfile[] {
    return this.#index
      .find(alone.terms)
      .map((story) => ({ story, similarity: compareStories(alone, story) }))
      .filter(({ similarity }) => similarity >= NEAR * MIN_SIMILARITY)
      .sort((x, y) => y.similarity - x.similarity || compareAges(x.story, y.story))
      .slice(0, MAX_NEIGHBOURS)
      .map(({ story }) => story);
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

  #closeQuiet(): void {
    for (const story of this.#open.values()) {
      if (this.#open.size <= MAX_OPEN) return;
      this.#open.delete(story.id);
      this.#index.remove(story);
    }
  }
}

/** Articles first, in the order of their numbers: of pairs as close, the earlier are joined first. */
function groupPieces(pieces: readonly Piece[]): Piece[][] {
  const ordered = [...pieces].sort((a, b) => (a.profile.articles[0] as number) - (b.profile.articles[0] as number));
  return groupByAverage(
    ordered.map(({ profile }) => ({ size: profile.articles.length, within: sumWithin(profile) })),
    (a, b) => compareStories((ordered[a] as Piece).profile, (ordered[b] as Piece).profile),
    { minimum: MIN_SIMILARITY, demand: DEMAND, doubt: DOUBT },
  ).map((places) => places.map((place) => ordered[place] as Piece));
}

/** Mean similarity of the articles of two stories, 0..1. */
function compareStories(a: StoryProfile, b: StoryProfile): number {
  return (dot(a.terms, b.terms) / (a.articles.length * b.articles.length)) * weighDays(a.spread, b.spread);
}

/** Sum of the similarities of all pairs of articles of one story, whose terms are of length 1. */
function sumWithin({ articles, terms, spread }: StoryProfile): number {
  if (articles.length < 2) return 0;
  return Math.max(0, (dot(terms, terms) - articles.length) / 2) * weighDays(spread, spread);
}
