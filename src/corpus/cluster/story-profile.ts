/** What is known of a story while articles may still join it. */
import { addVectors, keepHeaviest, type SparseVector } from '../../algorithms/index.ts';
import type { ArticleFeatures } from '../features/index.ts';
import { addSpreads, type DaySpread, spreadOf } from './day-spread.ts';

/** A story that is open. Values never change: a story that grows gets a new profile. */
export interface StoryProfile {
  /** Named after its founding article. */
  readonly id: string;
  /** Order of founding, and of the last change: counted in articles since the first. */
  readonly founded: number;
  readonly touched: number;
  /** Numbers of its articles, in the order in which they came. */
  readonly articles: readonly number[];
  /** Sum of the articles' terms. */
  readonly terms: SparseVector;
  readonly spread: DaySpread;
}

/** Terms a story keeps, the heaviest. */
const MAX_TERMS = 500;

/** A story of one article. */
export function foundStory(
  article: { readonly id: string; readonly number: number },
  { terms, day }: ArticleFeatures,
  touched: number,
): StoryProfile {
  const id = `s-${article.id.replace(/^a-/u, '')}`;
  return { id, founded: touched, touched, articles: [article.number], terms, spread: spreadOf(day) };
}

/** Two stories as one, under the id of the one founded first. */
export function joinStories(a: StoryProfile, b: StoryProfile, touched: number): StoryProfile {
  const [first, second] = a.founded <= b.founded ? [a, b] : [b, a];
  return {
    id: first.id,
    founded: first.founded,
    touched,
    articles: [...first.articles, ...second.articles],
    terms: keepHeaviest(addVectors(first.terms, second.terms), MAX_TERMS),
    spread: addSpreads(first.spread, second.spread),
  };
}
