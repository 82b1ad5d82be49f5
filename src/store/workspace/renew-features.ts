/**
 * Which version of the corpus stages the features and stories of a workspace are by. What another version packed is not
 * read: features are found anew from the layers, and all articles wait for their stories, and to be compared, again.
 */
import type { ReadArticle } from '../../model/index.ts';
import { packBody } from '../pack/index.ts';
import { appendRows } from './append-rows.ts';
import type { KeptFeatures } from './article-record.ts';
import { loadArticles, type StoredArticle } from './load-articles.ts';
import type { Workspace } from './open-workspace.ts';
import { clearReuse } from './reuse/index.ts';

/** Articles of one transaction. */
const SLICE = 250;

/** Whether features and stories are by this version; an empty workspace takes it on. */
export async function hasFeaturesOf(workspace: Workspace, engine: string): Promise<boolean> {
  const [row] = await workspace.rows<{ engine: string }>('select corpus_engine as engine from stemma_workspace');
  if (row?.engine === engine) return true;
  const [first] = await workspace.rows('select 1 as one from features limit 1');
  if (first !== undefined) return false;
  await workspace.run('update stemma_workspace set corpus_engine = $1', [engine]);
  return true;
}

/** Finds the features of all articles anew and lets the stories go; ended half-way, it begins again the next time. */
export async function renewFeatures(
  workspace: Workspace,
  engine: string,
  { read, find }: { read: (article: StoredArticle) => ReadArticle; find: (article: ReadArticle) => KeptFeatures },
): Promise<void> {
  const rows = await workspace.rows<{ article: number }>('select article from articles order by article');
  for (let start = 0; start < rows.length; start += SLICE) {
    const articles = rows.slice(start, start + SLICE).map(({ article }) => article);
    const kept = (await loadArticles(workspace, articles)).map((stored) => ({
      article: stored.article,
      ...find(read(stored)),
    }));
    await workspace.inTransaction(async () => {
      await workspace.run(`delete from features where article in (${articles.join(', ')})`);
      await appendRows(workspace, 'features', kept, (appender, { article, features, body }) => {
        appender.appendInteger(article);
        appender.appendBlob(features);
        appender.appendBlob(packBody(body));
      });
    });
  }
  await workspace.inTransaction(async () => {
    for (const table of ['dossiers', 'claims', 'members', 'stories']) await workspace.run(`delete from ${table}`);
    await clearReuse(workspace);
    await workspace.run('update stemma_workspace set corpus_engine = $1', [engine]);
  });
}
