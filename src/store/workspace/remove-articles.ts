/** Takes articles out of a workspace, with everything that hangs on them, in one transaction. */
import type { Workspace } from './open-workspace.ts';
import { removeReuse } from './reuse/index.ts';

const ARTICLE_TABLES = ['articles', 'layers', 'features', 'statements', 'names', 'postings'];
const STORY_TABLES = ['dossiers', 'claims', 'members', 'stories'];

/** What is to go: articles by id or path, all of a story, all of an outlet. */
export interface RemovalFilter {
  readonly ids: readonly string[];
  /** Its whole name, case aside. */
  readonly outlet?: string | undefined;
}

/** Numbers of the articles, and the names that fit none. */
export async function findArticles(
  workspace: Workspace,
  { ids, outlet }: RemovalFilter,
): Promise<{ articles: number[]; unknown: string[] }> {
  const articles = new Set<number>();
  const unknown: string[] = [];
  for (const id of ids) {
    const rows = await workspace.rows<{ article: number }>(
      `select article from articles where id = $1 or path = $1
       union select article from members join stories using (story) where stories.id = $1`,
      [id],
    );
    if (rows.length === 0) unknown.push(id);
    for (const { article } of rows) articles.add(article);
  }
  if (outlet !== undefined) {
    const rows = await workspace.rows<{ article: number }>(
      'select article from articles where lower(outlet) = lower($1)',
      [outlet],
    );
    if (rows.length === 0) unknown.push(outlet);
    for (const { article } of rows) articles.add(article);
  }
  return { articles: [...articles].sort((a, b) => a - b), unknown };
}

/**
 * Removes the articles as a run of its own; returns its number. The stories that they were in go too: what is left of them is
 * without a story until the stories are brought up to date.
 */
export async function removeArticles(workspace: Workspace, articles: readonly number[]): Promise<number> {
  const [last] = await workspace.rows<{ run: number }>('select coalesce(max(run), 0)::integer as run from runs');
  const run = (last?.run ?? 0) + 1;
  const list = articles.join(', ');
  await workspace.inTransaction(async () => {
    await workspace.run(
      `create or replace temp table opened as select distinct story from members where article in (${list})`,
    );
    for (const table of STORY_TABLES)
      await workspace.run(`delete from ${table} where story in (select story from opened)`);
    await removeReuse(workspace, articles);
    for (const table of ARTICLE_TABLES) await workspace.run(`delete from ${table} where article in (${list})`);
    await workspace.run(`insert into runs values (${run}, 'done', 0, 0, 0, 0, 0, ${articles.length})`);
  });
  return run;
}
