/** Which articles are one story, over all articles of a workspace by their stored features. */
import { groupStories } from '../../corpus/index.ts';
import type { Workspace } from '../../store/index.ts';
import { unpackFeatures } from '../../threads/index.ts';

/** Groups of article numbers, each in time order. */
export async function groupArticles(workspace: Workspace): Promise<{ id: string; article: number }[][]> {
  const rows = await workspace.rows<{ article: number; id: string; bytes: Uint8Array }>(
    `select article, id, bytes from features join articles using (article)
     order by published_at is null, published_at, path, id`,
  );
  const features = rows.map(({ bytes }) => unpackFeatures(bytes));
  return groupStories(features, []).map((group) =>
    group.map((index) => {
      const { article, id } = rows[index] as { article: number; id: string };
      return { article, id };
    }),
  );
}
