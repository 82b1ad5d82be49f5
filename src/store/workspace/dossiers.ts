/** What was built of a story, kept until its articles or the stages change. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Dossier } from '../../model/index.ts';
import { type Stem, searchTerm, searchWords } from '../search/index.ts';
import type { Workspace } from './open-workspace.ts';

/** The story with this id, with its articles; `undefined` where there is none. */
export async function findStoredStory(
  workspace: Workspace,
  id: string,
): Promise<{ story: number; articles: number[] } | undefined> {
  const rows = await workspace.rows<{ story: number; article: number }>(
    'select story, article from stories join members using (story) where id = $1 order by article',
    [id],
  );
  const [first] = rows;
  return first === undefined ? undefined : { story: first.story, articles: rows.map(({ article }) => article) };
}

/** The dossier kept of a story under this key; `undefined` where there is none. */
export async function loadDossier(workspace: Workspace, story: number, key: string): Promise<Dossier | undefined> {
  const [row] = await workspace.rows<{ bytes: Uint8Array }>(
    'select bytes from dossiers where story = $1 and key = $2',
    [story, key],
  );
  return row === undefined ? undefined : (JSON.parse(gunzipSync(row.bytes).toString('utf8')) as Dossier);
}

/** Keeps the dossier of a story, and its claims for the search, in place of an earlier one. */
export async function saveDossier(
  workspace: Workspace,
  { story, key, dossier, stem }: { story: number; key: string; dossier: Dossier; stem: Stem },
): Promise<void> {
  const bytes = gzipSync(JSON.stringify(dossier), { level: 3 });
  await workspace.inTransaction(async () => {
    await workspace.run(`delete from dossiers where story = ${story}`);
    await workspace.run(`delete from claims where story = ${story}`);
    const dossiers = await workspace.connection.createAppender('dossiers');
    dossiers.appendInteger(story);
    dossiers.appendVarchar(key);
    dossiers.appendBlob(bytes);
    dossiers.endRow();
    dossiers.closeSync();
    for (const { id, gist, tellings, support } of dossier.stories.flatMap(({ claims }) => claims)) {
      const terms = searchWords(gist).map((word) => searchTerm(word, stem));
      await workspace.run(`insert into claims values ($1, $2, $3, $4, $5, $6, [${terms.join(', ')}]::uinteger[])`, [
        story,
        id,
        gist,
        new Set(tellings.map(({ articleId }) => articleId)).size,
        support.sources.atLeast,
        support.observers.atLeast,
      ]);
    }
  });
}
