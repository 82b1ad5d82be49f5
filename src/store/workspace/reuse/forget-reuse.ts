/**
 * Lets go of what was found of articles that are removed or have to be made ready anew. Whatever had been compared with them is
 * compared anew, so the result is as if they had never been there, or had always been as they are now.
 */
import type { Workspace } from '../open-workspace.ts';
import { EVERY_OUTLET } from './common-runs.ts';

const ARTICLE_TABLES = ['bodies', 'samples', 'seeds', 'paragraphs'];
export const REUSE_TABLES = [...ARTICLE_TABLES, 'furniture', 'paired', 'near_duplicates', 'passages'];

/** Forgets these articles, and copies of them; to be called within a transaction. */
export async function forgetReuse(workspace: Workspace, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return;
  await workspace.run(
    `create or replace temp table forgotten as select article from bodies where article in (${articles.join(', ')})`,
  );
  // Copies were found through the first of them: without it, the next one takes its place.
  await workspace.run(
    `insert into forgotten select article from bodies where is_copy
     and fingerprint in (select fingerprint from bodies semi join forgotten using (article) where not is_copy)
     and article not in (select article from forgotten)`,
  );
  await reopen(workspace, 'forgotten');
  for (const table of ARTICLE_TABLES)
    await workspace.run(`delete from ${table} where article in (select article from forgotten)`);
}

/** Lets these articles, and those that were compared with them to some effect, wait to be compared again. */
async function reopen(workspace: Workspace, table: string): Promise<void> {
  await workspace.run(
    `create or replace temp table reopened as select b as article from near_duplicates where a in (select article from ${table})
     union select b from passages where a in (select article from ${table}) union select article from ${table}`,
  );
  for (const pairs of ['near_duplicates', 'passages'])
    await workspace.run(`delete from ${pairs} where b in (select article from reopened)`);
  await workspace.run('delete from paired where article in (select article from reopened)');
}

/** Lets all articles with these seeds be compared again: the runs of words turned out to be furniture, or not. To be called within a transaction. */
export async function reopenRuns(workspace: Workspace, hashes: readonly number[]): Promise<void> {
  if (hashes.length === 0) return;
  await workspace.run(
    `create or replace temp table shaken as select distinct article from seeds where hash in (${hashes.join(', ')})`,
  );
  await reopen(workspace, 'shaken');
}

/** Forgets articles that are about to be removed, and doubts the furniture in them; to be called within a transaction. */
export async function removeReuse(workspace: Workspace, articles: readonly number[]): Promise<void> {
  for (const [unit, table] of [
    ['paragraph', 'paragraphs'],
    ['run', 'seeds'],
  ] as const) {
    await workspace.run(
      `update furniture set doubtful = true where unit = '${unit}' and (outlet, hash) in (
         select (outlet, hash) from ${table} join articles using (article) where article in (${articles.join(', ')}))`,
    );
  }
  await workspace.run(
    `update furniture set doubtful = true where outlet = '${EVERY_OUTLET}'
     and hash in (select hash from seeds where article in (${articles.join(', ')}))`,
  );
  await forgetReuse(workspace, articles);
}

/** Forgets everything: what it was made of is by another version. To be called within a transaction. */
export async function clearReuse(workspace: Workspace): Promise<void> {
  for (const table of REUSE_TABLES) await workspace.run(`delete from ${table}`);
}
