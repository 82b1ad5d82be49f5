/** Which articles report one event: single-pass clustering over sparse weighted terms, with a look back. */
import { cosine, UnionFind } from '../../algorithms/index.ts';
import type { ArticleFeatures } from '../features/index.ts';

/** Cosine similarity to a story from which an article belongs to it; picked on labelled development stories (see EVALUATION.md). */
const MIN_SIMILARITY = 0.24;
/** Days after which the part of the similarity that time can take away has halved. */
const HALF_LIFE_DAYS = 12;
/** What time cannot take away: dates in metadata are often those of a crawl or a later change. */
const TIMELESS_SHARE = 0.7;
/** Heaviest terms of an article that look for candidate stories. */
const PROBE_TERMS = 25;
/** Candidate stories that a term may bring; a commoner term says too little, and costs too much. */
const MAX_STORIES_PER_TERM = 400;
/** Terms a story's profile keeps. */
const MAX_PROFILE_TERMS = 240;

interface Profile {
  readonly members: number[];
  /** Sum of the members' unit vectors. */
  terms: Map<string, number>;
  lastDay?: number;
}

/**
 * Articles into stories: one pass in the given order, each article to the story whose profile it is most like, or to a
 * new one (single-pass incremental clustering, Allan et al. 1998, topic detection and tracking); near duplicates always
 * share a story. Candidates come from an index of rare terms: no pair of articles is compared, only articles with
 * stories that share a rare word. Returns groups of article indexes, in order.
 */
export function groupStories(
  features: readonly ArticleFeatures[],
  duplicates: readonly { readonly a: number; readonly b: number }[],
): number[][] {
  const profiles: Profile[] = [];
  const index = new Map<string, number[]>();
  const storyOf: number[] = [];
  const twinOf = new Map(duplicates.map(({ a, b }): [number, number] => [b, a]));
  for (const [article, feature] of features.entries()) {
    const unit = unitVector(feature.terms);
    const twin = twinOf.get(article);
    let story = twin === undefined ? bestStory(profiles, index, unit, feature.day) : (storyOf[twin] as number);
    if (story === undefined) {
      story = profiles.length;
      profiles.push({ members: [], terms: new Map() });
    }
    storyOf.push(story);
    addTo(profiles[story] as Profile, story, index, article, unit, feature.day);
  }
  return mergeAlikeStories(profiles, index);
}

function unitVector(terms: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  for (const weight of terms.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  return new Map([...terms].map(([term, weight]) => [term, weight / length]));
}

const probesOf = (terms: ReadonlyMap<string, number>): string[] =>
  [...terms]
    .sort(([s, m], [t, n]) => n - m || (s < t ? -1 : 1))
    .slice(0, PROBE_TERMS)
    .map(([term]) => term);

function candidatesOf(index: ReadonlyMap<string, number[]>, terms: ReadonlyMap<string, number>): number[] {
  const found = new Set<number>();
  for (const term of probesOf(terms)) {
    const list = index.get(term);
    if (list !== undefined && list.length <= MAX_STORIES_PER_TERM) for (const story of list) found.add(story);
  }
  return [...found].sort((x, y) => x - y);
}

function decay(dayA: number | undefined, dayB: number | undefined): number {
  if (dayA === undefined || dayB === undefined) return 1;
  return TIMELESS_SHARE + (1 - TIMELESS_SHARE) * 0.5 ** (Math.abs(dayA - dayB) / HALF_LIFE_DAYS);
}

function bestStory(
  profiles: readonly Profile[],
  index: ReadonlyMap<string, number[]>,
  unit: ReadonlyMap<string, number>,
  day: number | undefined,
): number | undefined {
  let best: number | undefined;
  let bestSimilarity = MIN_SIMILARITY;
  for (const story of candidatesOf(index, unit)) {
    const profile = profiles[story] as Profile;
    const similarity = cosine(profile.terms, unit) * decay(profile.lastDay, day);
    if (similarity > bestSimilarity) {
      best = story;
      bestSimilarity = similarity;
    }
  }
  return best;
}

function addTo(
  profile: Profile,
  story: number,
  index: Map<string, number[]>,
  article: number,
  unit: ReadonlyMap<string, number>,
  day: number | undefined,
): void {
  profile.members.push(article);
  for (const [term, weight] of unit) profile.terms.set(term, (profile.terms.get(term) ?? 0) + weight);
  if (profile.terms.size > 2 * MAX_PROFILE_TERMS) {
    profile.terms = new Map(
      [...profile.terms].sort(([s, m], [t, n]) => n - m || (s < t ? -1 : 1)).slice(0, MAX_PROFILE_TERMS),
    );
  }
  if (day !== undefined) profile.lastDay = Math.max(day, profile.lastDay ?? day);
  for (const term of probesOf(unit)) {
    const list = index.get(term) ?? [];
    // A longer list is never read: the term is too common to say anything.
    if (list.length <= MAX_STORIES_PER_TERM && !list.includes(story)) list.push(story);
    index.set(term, list);
  }
}

/** A second look: two stories that turned out alike when they had grown are one. */
function mergeAlikeStories(profiles: readonly Profile[], index: ReadonlyMap<string, number[]>): number[][] {
  const sets = new UnionFind(profiles.length);
  for (const [story, profile] of profiles.entries()) {
    const alike = candidatesOf(index, profile.terms)
      .filter((other) => other !== story)
      .map((other) => {
        const rival = profiles[other] as Profile;
        return { other, similarity: cosine(profile.terms, rival.terms) * decay(profile.lastDay, rival.lastDay) };
      });
    for (const { other, similarity } of alike) if (similarity >= MERGE_SIMILARITY) sets.union(story, other);
    // A lone article may have come before its story had grown: it is looked at again as if it came now.
    const [best] = alike.sort((x, y) => y.similarity - x.similarity || x.other - y.other);
    if (profile.members.length === 1 && best !== undefined && best.similarity >= MIN_SIMILARITY)
      sets.union(story, best.other);
  }
  return sets
    .groups()
    .map((stories) => stories.flatMap((story) => (profiles[story] as Profile).members).sort((x, y) => x - y))
    .sort((x, y) => (x[0] as number) - (y[0] as number));
}

/** Two grown stories are merged only when they are plainly alike. */
const MERGE_SIMILARITY = 0.4;
