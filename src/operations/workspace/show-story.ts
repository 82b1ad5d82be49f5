/** The dossier of one story of a workspace: built from what is stored, and kept until its articles or the stages change. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { stemOf } from '../../article/index.ts';
import { markRepeated } from '../../corpus/index.ts';
import type { Diagnostic, Dossier, DossierSchema } from '../../model/index.ts';
import { readArticle, readDossier } from '../../pipeline.ts';
import {
  findStoredStory,
  listFurniture,
  loadArticles,
  loadDossier,
  saveDossier,
  type Workspace,
} from '../../store/index.ts';
import { type Operation, RequestError } from '../operation.ts';
import { readStoriesOperation } from '../read-stories.ts';
import { articleEngine, storyEngine } from './engine-version.ts';
import { useWorkspace } from './use-workspace.ts';
import { WORKSPACE_ARGUMENT } from './workspace-answer.ts';

const Input = z.object({
  workspace: z.string().min(1).describe('workspace to look into').meta(WORKSPACE_ARGUMENT),
  story: z.string().min(1).describe('id of a story, as "stemma stories" prints it').meta({ positional: true }),
});

interface Built {
  readonly dossier: Dossier;
  /** Set where it was built just now. */
  readonly fresh?: { readonly story: number; readonly key: string };
}

/** The dossier of a story: the one that is kept, or built anew. Throws `RequestError` for an unknown id. */
export async function buildDossier(workspace: Workspace, id: string): Promise<Built> {
  const found = await findStoredStory(workspace, id);
  if (found === undefined) {
    throw new RequestError(`no story has the id "${id}": "stemma stories ${workspace.path}" lists them`, 'not-found');
  }
  const { story, articles } = found;
  const furniture = await listFurniture(workspace, articles);
  // How often a paragraph is repeated stands in the dossier.
  const repeated = furniture.map(({ article, span, count, of }) => `${article}:${span.start}:${count}/${of}`);
  const key = createHash('sha256')
    .update(`${storyEngine()} ${articles.join(' ')} ${repeated.join(' ')}`)
    .digest('hex');
  const kept = await loadDossier(workspace, story, key);
  if (kept !== undefined) return { dossier: kept };
  const diagnostics: Diagnostic[] = [];
  const context = { diagnose: (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic) };
  const engine = articleEngine();
  const stored = await loadArticles(workspace, articles);
  // What an earlier version found in an article is found anew; its text is there.
  const read = stored.map((article) =>
    markRepeated(
      article.engine === engine ? article.layers() : readArticle(article.source, context),
      furniture.filter((paragraph) => paragraph.article === article.article),
    ),
  );
  const { articles: told, story: built } = readDossier(read, context);
  const dossier: Dossier = {
    format: 'stemma-dossier',
    version: '1',
    counts: { seen: read.length, read: read.length, repeated: 0, refused: 0 },
    articles: told,
    stories: [{ ...built, id }],
    diagnostics,
  };
  return { dossier, fresh: { story, key } };
}

async function show(path: string, id: string): Promise<Dossier> {
  const { dossier, fresh } = await useWorkspace(path, 'read', (workspace) => buildDossier(workspace, id));
  if (fresh !== undefined) {
    // Keeping it saves time the next time; whoever may not write, or finds another at it, still gets the answer.
    await useWorkspace(path, 'write', (workspace) => saveDossier(workspace, { ...fresh, dossier, stem: stemOf })).catch(
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
      },
    );
  }
  return dossier;
}

/** The operation `showStory`, command `show`. */
export const showStory: Operation<typeof Input, typeof DossierSchema> = {
  ...readStoriesOperation,
  name: 'showStory',
  command: 'show',
  title: 'Draw the family tree of one story of a workspace.',
  examples: [
    { line: '$ show news.duckdb s-24f377208aee', what: 'print it; the ids are those of "stemma stories"' },
    { line: '$ show news.duckdb s-24f377208aee --html story.html', what: 'as one page that any browser opens' },
  ],
  input: Input,
  run: ({ workspace, story }) => show(workspace, story),
};
