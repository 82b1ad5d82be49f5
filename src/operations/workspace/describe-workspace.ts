/** Dossiers of a workspace that tell of no story: what it holds in all, and one article of it. */
import type { Dossier } from '../../model/index.ts';
import { articleOf, readArticle } from '../../pipeline.ts';
import { findArticles, loadArticles, summarizeWorkspace, type Workspace } from '../../store/index.ts';
import { articleEngine } from './engine-version.ts';
import { useWorkspace } from './use-workspace.ts';

const HEAD = { format: 'stemma-dossier', version: '1', stories: [] } as const;

/** Problems told of at most, the last ones: the workspace keeps all. */
const TOLD_PROBLEMS = 500;

/** Counts of all runs, the last problems, and how many articles and stories there are. Throws `RequestError`. */
export const describeWorkspace = (path: string): Promise<{ dossier: Dossier; articles: number; stories: number }> =>
  useWorkspace(path, 'read', async (workspace) => {
    const { counts, diagnostics, articles, stories } = await summarizeWorkspace(workspace, TOLD_PROBLEMS);
    return { dossier: { ...HEAD, counts, articles: [], stories: [], diagnostics }, articles, stories };
  });

async function loadArticle(workspace: Workspace, id: string): Promise<Dossier> {
  const { articles } = await findArticles(workspace, { ids: [id] });
  const stored = (await loadArticles(workspace, articles)).find(({ source }) => source.id === id);
  if (stored === undefined) return { ...HEAD, stories: [], counts: NONE, articles: [], diagnostics: [] };
  const current = stored.engine === articleEngine();
  const read = current ? stored.layers() : readArticle(stored.source, { diagnose: () => undefined });
  return { ...HEAD, stories: [], counts: ONE, articles: [articleOf(read)], diagnostics: [] };
}

const NONE: Dossier['counts'] = { seen: 0, read: 0, repeated: 0, refused: 0 };
const ONE: Dossier['counts'] = { seen: 1, read: 1, repeated: 0, refused: 0 };

/** One article as a dossier without stories; one without articles when there is none with this id. Throws `RequestError`. */
export const loadStoredArticle = (path: string, id: string): Promise<Dossier> =>
  useWorkspace(path, 'read', (workspace) => loadArticle(workspace, id));
