/**
 * Brings the stories of a workspace up to its articles. A story keeps its id through whatever joins or leaves it: of the
 * earlier stories that a new group has articles of, the one with most goes on in it; the others went into it. Where an earlier
 * story is in several groups, it goes on in that with most of its articles; the others came out of it.
 */
import {
  loadStories,
  type StoredStory,
  type StoryEvent,
  type StoryUpdate,
  saveStories,
  type Workspace,
} from '../../store/index.ts';
import { groupArticles } from './group-articles.ts';

export interface StoriesChange {
  readonly stories: number;
  readonly touched: number;
  readonly events: readonly StoryEvent[];
}

interface Group {
  readonly id: string;
  readonly articles: readonly number[];
}

/** What has to be written so that `earlier` becomes `groups`; groups that are as they were are not named. */
export function changesOf(
  earlier: readonly StoredStory[],
  groups: readonly Group[],
): { updates: StoryUpdate[]; events: StoryEvent[] } {
  const storyOf = new Map(earlier.flatMap((story) => story.articles.map((article) => [article, story] as const)));
  const shared = groups.flatMap((group, index) => {
    const counts = new Map<StoredStory, number>();
    for (const article of group.articles) {
      const story = storyOf.get(article);
      if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
    }
    return [...counts].map(([story, count]) => ({ story, group: index, count }));
  });
  shared.sort((a, b) => b.count - a.count || a.story.story - b.story.story || a.group - b.group);
  const heir = new Map<number, StoredStory>();
  const goesOnIn = new Map<number, number>();
  for (const { story, group } of shared) {
    if (heir.has(group) || goesOnIn.has(story.story)) continue;
    heir.set(group, story);
    goesOnIn.set(story.story, group);
  }
  const taken = new Set(earlier.map(({ id }) => id));
  const ids = groups.map((group, index) => {
    const kept = heir.get(index)?.id;
    if (kept !== undefined) return kept;
    let id = group.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${group.id}-${copy}`;
    taken.add(id);
    return id;
  });
  const updates = groups.flatMap((group, index): StoryUpdate[] => {
    const story = heir.get(index);
    const articles = [...group.articles].sort((a, b) => a - b);
    if (story !== undefined && sameNumbers(story.articles, articles)) return [];
    return [{ id: ids[index] as string, articles, ...(story === undefined ? {} : { story: story.story }) }];
  });
  const events = shared.flatMap(({ story, group }): StoryEvent[] => {
    if (goesOnIn.get(story.story) === group) return [];
    const id = ids[group] as string;
    // Gone as a whole into a story that has another id, or one of several parts.
    return [{ kind: goesOnIn.has(story.story) ? 'split' : 'merge', story: story.id, other: id }];
  });
  return { updates, events: events.filter(({ story, other }) => story !== other) };
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

/** Groups the articles and writes what changed, as part of a run. */
export async function updateStories(workspace: Workspace, run: number): Promise<StoriesChange> {
  const found = await groupArticles(workspace);
  const groups = found.map((group) => ({
    id: `s-${(group[0]?.id ?? 'a-').slice(2)}`,
    articles: group.map(({ article }) => article),
  }));
  const { updates, events } = changesOf(await loadStories(workspace), groups);
  await saveStories(workspace, run, updates, events);
  return { stories: groups.length, touched: updates.length, events };
}
