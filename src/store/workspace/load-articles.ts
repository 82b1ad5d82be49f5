/** Articles out of a workspace, with the layers of the version that read them. */
import type { ReadArticle, SourceArticle } from '../../model/index.ts';
import { unpackLayers } from '../pack/index.ts';
import type { Workspace } from './open-workspace.ts';

interface SourceRow {
  readonly article: number;
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly title: string;
  readonly language: string;
  readonly sha256: string;
  readonly text: string;
  readonly source: string;
  readonly engine: string;
}

/** An article as it was stored. */
export interface StoredArticle {
  readonly article: number;
  readonly source: SourceArticle;
  /** Version of the stages that read it. */
  readonly engine: string;
  /** Its layers, as those stages left them. */
  layers(): ReadArticle;
}

function sourceOf({ id, path, url, title, language, sha256, text, source }: SourceRow): SourceArticle {
  const rest = JSON.parse(source) as Omit<
    SourceArticle,
    'id' | 'path' | 'url' | 'title' | 'language' | 'sha256' | 'text'
  >;
  return { id, path, title, language, sha256, text, ...rest, ...(url === null ? {} : { url }) };
}

/** The articles with these numbers, by number; those that are not there are left out. */
export async function loadArticles(workspace: Workspace, articles: readonly number[]): Promise<StoredArticle[]> {
  if (articles.length === 0) return [];
  const rows = await workspace.rows<SourceRow & { bytes: Uint8Array }>(
    `select article, id, path, url, title, language, articles.sha256, text, source, engine, bytes
     from articles join layers using (article) where article in (${articles.join(', ')}) order by article`,
  );
  return rows.map((row) => {
    const source = sourceOf(row);
    return { article: row.article, source, engine: row.engine, layers: () => unpackLayers(row.bytes, source) };
  });
}
