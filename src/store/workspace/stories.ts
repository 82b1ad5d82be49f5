/** Which articles are one story, and what became of stories: members, merges, splits. */
import type { Workspace } from './open-workspace.ts';

/** A story as a workspace keeps it. */
export interface StoredStory {
  readonly story: number;
  /** Never changes, whatever joins it. */
  readonly id: string;
  readonly articles: readonly number[];
}

/** A story's new members; one without a number is new. */
export interface StoryUpdate {
  readonly story?: number;
  readonly id: string;
  readonly articles: readonly number[];
}

/** What became of a story: `merge`: `story` went into `other`; `split`: `other` came out of `story`. */
export interface StoryEvent {
  readonly kind: 'merge' | 'split';
  readonly story: string;
  readonly other: string;
}

/** All stories with their members, by number. */
export async function loadStories(workspace: Workspace): Promise<StoredStory[]> {
  const rows = await workspace.rows<{ story: number; id: string; article: number }>(
    'select story, id, article from stories join members using (story) order by story, article',
  );
  const stories = new Map<number, { story: number; id: string; articles: number[] }>();
  for (const { story, id, article } of rows) {
    const known = stories.get(story);
    if (known === undefined) stories.set(story, { story, id, articles: [article] });
    else known.articles.push(article);
  }
  return [...stories.values()];
}

/** Writes the changed stories only; one that is left without articles goes. What was built of a changed story goes too. */
export async function saveStories(
  workspace: Workspace,
  run: number,
  updates: readonly StoryUpdate[],
  events: readonly StoryEvent[],
): Promise<void> {
  if (updates.length === 0 && events.length === 0) return;
  await workspace.inTransaction(async () => {
    const [row] = await workspace.rows<{ next: number }>('select next_story as next from stemma_workspace');
    let next = row?.next ?? 0;
    const numbered = updates.map((update) => {
      if (update.story !== undefined) return { ...update, story: update.story, isNew: false };
      next += 1;
      return { ...update, story: next - 1, isNew: true };
    });
    await workspace.run(`update stemma_workspace set next_story = ${next}`);
    const touched = numbered.map(({ story }) => story).join(', ');
    const moved = numbered.flatMap(({ articles }) => articles);
    if (touched !== '') {
      await workspace.run(`delete from dossiers where story in (${touched})`);
      await workspace.run(`delete from claims where story in (${touched})`);
      await workspace.run(`delete from members where story in (${touched})`);
    }
    if (moved.length > 0) await workspace.run(`delete from members where article in (${moved.join(', ')})`);
    const stories = await workspace.connection.createAppender('stories');
    for (const { story, id, isNew } of numbered) {
      if (!isNew) continue;
      stories.appendInteger(story);
      stories.appendVarchar(id);
      stories.appendInteger(run);
      stories.endRow();
    }
    stories.closeSync();
    const members = await workspace.connection.createAppender('members');
    for (const { story, articles } of numbered) {
      for (const article of articles) {
        members.appendInteger(article);
        members.appendInteger(story);
        members.endRow();
      }
    }
    members.closeSync();
    await workspace.run('delete from stories where story not in (select story from members)');
    for (const { kind, story, other } of events) {
      await workspace.run('insert into story_log values ($1, $2, $3, $4)', [run, kind, story, other]);
    }
  });
}
