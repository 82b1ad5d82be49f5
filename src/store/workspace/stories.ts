/** Which articles are one story, what the clustering keeps of it, and what became of stories: members, merges, splits. */
import { appendRows } from './append-rows.ts';
import type { Workspace } from './open-workspace.ts';

/** A story that is new or changed. */
export interface StoryUpdate {
  /** Kept for as long as the story is there. */
  readonly id: string;
  /** Grows with every change of any story: the highest were changed last. */
  readonly touched: number;
  /** Numbers of all its articles. */
  readonly articles: readonly number[];
  /** What the clustering keeps of it. */
  readonly profile: Uint8Array;
}

/** What became of a story: `merge`: `story` went into `other`; `split`: `other` came out of `story`. */
export interface StoryEvent {
  readonly kind: 'merge' | 'split';
  readonly story: string;
  readonly other: string;
}

/** An article that is in no story yet. */
export interface PendingArticle {
  readonly article: number;
  readonly id: string;
  readonly path: string;
  readonly publishedAt?: string;
}

/** The articles that are in no story yet, by number. */
export async function listPending(workspace: Workspace): Promise<PendingArticle[]> {
  const rows = await workspace.rows<{ article: number; id: string; path: string; published_at: string | null }>(
    `select article, id, path, published_at from articles where article not in (select article from members)
     order by article`,
  );
  return rows.map(({ published_at: publishedAt, ...row }) => (publishedAt === null ? row : { ...row, publishedAt }));
}

/** Features of articles as they were stored, by number. */
export async function loadFeatures(
  workspace: Workspace,
  articles: readonly number[],
): Promise<Map<number, Uint8Array>> {
  if (articles.length === 0) return new Map();
  const rows = await workspace.rows<{ article: number; bytes: Uint8Array }>(
    `select article, bytes from features where article in (${articles.join(', ')})`,
  );
  return new Map(rows.map(({ article, bytes }) => [article, bytes]));
}

/** What the clustering keeps of the stories that were changed last, at most `limit`, the last one last. */
export async function loadProfiles(workspace: Workspace, limit: number): Promise<Uint8Array[]> {
  const rows = await workspace.rows<{ profile: Uint8Array }>(
    `select profile from stories order by touched desc limit ${limit}`,
  );
  return rows.map(({ profile }) => profile).reverse();
}

export async function countStories(workspace: Workspace): Promise<number> {
  const [row] = await workspace.rows<{ stories: bigint }>('select count(*) as stories from stories');
  return Number(row?.stories ?? 0);
}

/**
 * Articles go to their stories: those that had another one are changed in place, and only those that had none are rows to be
 * added, however large the stories are: a transaction that adds a whole row group is not safe from a kill (DuckDB 1.5.6).
 */
async function placeMembers(
  workspace: Workspace,
  stories: readonly { readonly story: number; readonly articles: readonly number[] }[],
): Promise<void> {
  const placed = stories.flatMap(({ story, articles }) => articles.map((article) => ({ article, story })));
  await workspace.run('create or replace temp table placed (article integer, story integer)');
  await appendRows(workspace, 'placed', placed, (appender, { article, story }) => {
    appender.appendInteger(article);
    appender.appendInteger(story);
  });
  await workspace.run(
    `update members set story = placed.story from placed where placed.article = members.article and placed.story <> members.story`,
  );
  await workspace.run('insert into members select article, story from placed anti join members using (article)');
}

/**
 * Writes the stories that are new or changed, in one transaction; those that merged into others go. What was built of a
 * changed story goes as well. All others stay as they are. Returns the events of stories that had been saved before: what
 * came and went within one call nobody has seen.
 */
export async function saveStories(
  workspace: Workspace,
  run: number,
  updates: readonly StoryUpdate[],
  events: readonly StoryEvent[],
): Promise<StoryEvent[]> {
  if (updates.length === 0 && events.length === 0) return [];
  return workspace.inTransaction(async () => {
    await workspace.run('create or replace temp table touched (id varchar)');
    const merged = events.filter(({ kind }) => kind === 'merge').map(({ story }) => story);
    await appendRows(workspace, 'touched', [...updates.map(({ id }) => id), ...merged], (appender, id) =>
      appender.appendVarchar(id),
    );
    const known = await workspace.rows<{ story: number; id: string; since: number }>(
      'select story, id, since from stories where id in (select id from touched)',
    );
    const earlier = new Map(known.map((row) => [row.id, row]));
    for (const table of ['dossiers', 'claims']) {
      await workspace.run(
        `delete from ${table} where story in (select story from stories where id in (select id from touched))`,
      );
    }
    await workspace.run('delete from stories where id in (select id from touched)');
    const [row] = await workspace.rows<{ next: number }>('select next_story as next from stemma_workspace');
    let next = row?.next ?? 0;
    const numbered = updates.map((update) => {
      const { story, since } = earlier.get(update.id) ?? { story: next, since: run };
      if (story === next) next += 1;
      return { ...update, story, since };
    });
    await workspace.run(`update stemma_workspace set next_story = ${next}`);
    await appendRows(workspace, 'stories', numbered, (appender, { story, id, since, touched, profile }) => {
      appender.appendInteger(story);
      appender.appendVarchar(id);
      appender.appendInteger(since);
      appender.appendInteger(touched);
      appender.appendBlob(profile);
    });
    await placeMembers(workspace, numbered);
    await workspace.run('delete from stories where story not in (select story from members)');
    const seen = events.filter(({ story }) => earlier.has(story));
    await appendRows(workspace, 'story_log', seen, (appender, { kind, story, other }) => {
      appender.appendInteger(run);
      appender.appendVarchar(kind);
      appender.appendVarchar(story);
      appender.appendVarchar(other);
    });
    return seen;
  });
}
