/**
 * What becomes of neighbouring stories when they are grouped anew: which group keeps which name, and what changed. A story's
 * name goes where most of its articles are; a group with several names keeps the oldest.
 */
import { joinProfiles, profileMembers, type StoryProfile } from './story-profile.ts';

/** What an article changed. */
export type StoryChange =
  | { readonly kind: 'new'; readonly story: string; readonly article: number }
  | { readonly kind: 'join'; readonly story: string; readonly article: number }
  /** `story` is gone; its articles are in `into`. */
  | { readonly kind: 'merge'; readonly story: string; readonly into: string }
  /** `articles` were in `story` and are in `into`, which may be new. */
  | { readonly kind: 'split'; readonly story: string; readonly into: string; readonly articles: readonly number[] };

/** A piece that is grouped as a whole: the new article, an article of a story, or a settled story. */
export interface Piece {
  readonly profile: StoryProfile;
  /** The story it was part of; absent for the new article. */
  readonly of?: StoryProfile;
}

export interface Regrouped {
  readonly stories: readonly StoryProfile[];
  readonly changes: readonly StoryChange[];
}

/** Pieces of a story, one by one where it is not settled. */
export function cutStory(story: StoryProfile): Piece[] {
  if (story.members.length < 2) return [{ profile: story, of: story }];
  return story.members.map((member) => ({ profile: profileMembers(story, [member]), of: story }));
}

/** The groups as stories, and how they came about. `now`: when the new article, which is the first piece, came. */
export function regroup(groups: readonly (readonly Piece[])[], alone: StoryProfile, now: number): Regrouped {
  const namesOf = claimNames(groups);
  const stories = groups.map((group, place): StoryProfile => {
    const [oldest] = namesOf[place] as readonly StoryProfile[];
    const parts = group.map(({ profile }) => profile);
    if (oldest !== undefined) return joinProfiles({ id: oldest.id, founded: oldest.founded, touched: now }, parts);
    const isNew = group.some(({ of }) => of === undefined);
    const founder = (parts[0] as StoryProfile).members[0]?.id ?? '';
    // The founder of a part may have founded the whole, whose name is taken.
    const id = isNew ? alone.id : `${nameAfter(founder)}-${now}`;
    return joinProfiles({ id, founded: now, touched: now }, parts);
  });
  const changes: StoryChange[] = [];
  for (const [place, group] of groups.entries())
    changes.push(...listMoves(group, namesOf[place] ?? [], (stories[place] as StoryProfile).id));
  for (const [place, names] of namesOf.entries()) {
    const into = (stories[place] as StoryProfile).id;
    for (const { id } of names.slice(1)) changes.push({ kind: 'merge', story: id, into });
  }
  const place = groups.findIndex((group) => group.some(({ of }) => of === undefined));
  const story = (stories[place] as StoryProfile).id;
  const kind = groups[place]?.length === 1 ? 'new' : 'join';
  return { stories, changes: [...changes, { kind, story, article: alone.articles[0] as number }] };
}

/** The name of a story that an article founds. */
export const nameAfter = (articleId: string): string => `s-${articleId.replace(/^a-/u, '')}`;

/** For each group the stories most of whose articles are in it, the oldest first. */
function claimNames(groups: readonly (readonly Piece[])[]): StoryProfile[][] {
  const shares = new Map<StoryProfile, number[]>();
  for (const [place, group] of groups.entries()) {
    for (const { profile, of } of group) {
      if (of === undefined) continue;
      const counts = shares.get(of) ?? groups.map(() => 0);
      counts[place] = (counts[place] as number) + profile.articles.length;
      shares.set(of, counts);
    }
  }
  const names = groups.map((): StoryProfile[] => []);
  for (const [story, counts] of shares) names[counts.indexOf(Math.max(...counts))]?.push(story);
  return names.map((stories) => stories.sort(compareAges));
}

/** By founding; of stories that one article founded, by name. */
export const compareAges = (a: StoryProfile, b: StoryProfile): number =>
  a.founded - b.founded || (a.id < b.id ? -1 : 1);

/** Articles of a group that were in a story whose name went elsewhere. */
function listMoves(group: readonly Piece[], names: readonly StoryProfile[], into: string): StoryChange[] {
  const moved = new Map<StoryProfile, number[]>();
  for (const { profile, of } of group) {
    if (of === undefined || names.includes(of)) continue;
    moved.set(of, [...(moved.get(of) ?? []), ...profile.articles]);
  }
  return [...moved]
    .sort(([a], [b]) => compareAges(a, b))
    .map(([{ id: story }, articles]) => ({ kind: 'split', story, into, articles: articles.sort((x, y) => x - y) }));
}
