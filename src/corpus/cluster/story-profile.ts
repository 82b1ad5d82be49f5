/** What is known of a story while articles may still join it. */
import { addVectors, keepHeaviest, type SparseVector } from '../../algorithms/index.ts';
import { addSpreads, type DaySpread, spreadOf } from './day-spread.ts';

/** An article of a story. */
export interface StoryMember {
  readonly id: string;
  readonly number: number;
  readonly day?: number;
  readonly terms: SparseVector;
}

/** A story that is open. Values never change: a story that grows gets a new profile. */
export interface StoryProfile {
  /** Made from the id of its founding article. */
  readonly id: string;
  /** Order of founding, and of the last change: counted in articles since the first. */
  readonly founded: number;
  readonly touched: number;
  /** Numbers of its articles, in the order in which they came. */
  readonly articles: readonly number[];
  /** The articles, as long as they are few; a story of more is settled, and is joined or merged as a whole only. */
  readonly members: readonly StoryMember[];
  /** Sum of the articles' terms. */
  readonly terms: SparseVector;
  readonly spread: DaySpread;
}

/** Terms a story keeps, the heaviest. */
const MAX_TERMS = 500;
/** Members of a story that is not settled. */
const MAX_MEMBERS = 40;

/** A story of members alone. */
export function profileMembers(
  name: Pick<StoryProfile, 'id' | 'founded' | 'touched'>,
  members: readonly StoryMember[],
): StoryProfile {
  const sorted = [...members].sort((a, b) => a.number - b.number);
  const [first, ...others] = sorted as [StoryMember, ...StoryMember[]];
  let { terms } = first;
  let spread = spreadOf(first.day);
  for (const member of others) {
    terms = addVectors(terms, member.terms);
    spread = addSpreads(spread, spreadOf(member.day));
  }
  return {
    ...name,
    articles: sorted.map(({ number }) => number),
    members: sorted.length > MAX_MEMBERS ? [] : sorted,
    terms: keepHeaviest(terms, MAX_TERMS),
    spread,
  };
}

/** Several stories as one under a name; settled when one of them is, or when they are too many. */
export function joinProfiles(
  name: Pick<StoryProfile, 'id' | 'founded' | 'touched'>,
  parts: readonly StoryProfile[],
): StoryProfile {
  if (parts.every(({ members }) => members.length > 0))
    return profileMembers(
      name,
      parts.flatMap(({ members }) => members),
    );
  const [first, ...others] = parts as [StoryProfile, ...StoryProfile[]];
  let { terms, spread } = first;
  for (const other of others) {
    terms = keepHeaviest(addVectors(terms, other.terms), MAX_TERMS);
    spread = addSpreads(spread, other.spread);
  }
  const articles = parts.flatMap((part) => [...part.articles]).sort((x, y) => x - y);
  return { ...name, articles, members: [], terms, spread };
}
