/**
 * Brings the stories of a workspace up to its articles: those that are in no story yet go through the clustering in order
 * of publication, which goes on where the last run left it. Saved slice by slice; a run that is killed is gone on with at
 * the next, and comes to the same stories.
 */
import { packProfile, type StoryChange, StoryClusterer, unpackFeatures, unpackProfile } from '../../corpus/index.ts';
import { readArticle } from '../../pipeline.ts';
import {
  countStories,
  hasFeaturesOf,
  listPending,
  loadFeatures,
  loadProfiles,
  type PendingArticle,
  renewFeatures,
  type StoryEvent,
  saveStories,
  type Workspace,
} from '../../store/index.ts';
import { comparePublished, readPublished } from '../../text/index.ts';
import { keepFeatures } from '../../threads/index.ts';
import type { OperationContext } from '../operation.ts';
import { articleEngine, corpusEngine } from './engine-version.ts';

export interface StoriesChange {
  /** In the workspace, now. */
  readonly stories: number;
  /** New or changed. */
  readonly touched: number;
  readonly events: readonly StoryEvent[];
}

/** Stories that the clustering keeps open, at most: it closes the others itself. */
const OPEN_STORIES = 50_000;
/** Articles of one transaction. */
const SLICE = 4000;

/** As the pipeline orders the articles of a story: by publication, undated last, then by path. */
function inTimeOrder(pending: readonly PendingArticle[]): PendingArticle[] {
  const dated = pending.map((article) => ({ article, published: readPublished(article.publishedAt) }));
  dated.sort((a, b) => {
    const order = comparePublished(a.published, b.published);
    if (order !== 0) return order;
    if (a.article.path !== b.article.path) return a.article.path < b.article.path ? -1 : 1;
    return a.article.id < b.article.id ? -1 : 1;
  });
  return dated.map(({ article }) => article);
}

const eventOf = (change: StoryChange): StoryEvent[] =>
  'into' in change ? [{ kind: change.kind, story: change.story, other: change.into }] : [];

/** Finds the stories of the articles that have none and writes what changed, as part of a run. */
export async function updateStories(
  workspace: Workspace,
  run: number,
  context: OperationContext = {},
): Promise<StoriesChange> {
  const [articles, corpus] = [articleEngine(), corpusEngine()];
  if (!(await hasFeaturesOf(workspace, corpus))) {
    await renewFeatures(workspace, corpus, {
      read: (stored) =>
        stored.engine === articles ? stored.layers() : readArticle(stored.source, { diagnose: () => undefined }),
      find: keepFeatures,
    });
  }
  const pending = inTimeOrder(await listPending(workspace));
  const events: StoryEvent[] = [];
  const touched = new Set<string>();
  if (pending.length > 0) {
    const clusterer = new StoryClusterer((await loadProfiles(workspace, OPEN_STORIES)).map(unpackProfile));
    for (let start = 0; start < pending.length; start += SLICE) {
      const slice = pending.slice(start, start + SLICE);
      const features = await loadFeatures(
        workspace,
        slice.map(({ article }) => article),
      );
      const changes = slice.flatMap(({ article, id }) =>
        clusterer.add({ id, number: article }, unpackFeatures(features.get(article) as Uint8Array)),
      );
      const updates = clusterer.takeTouched();
      const told = changes.flatMap(eventOf);
      const saved = updates.map((story) => ({ ...story, profile: packProfile(story) }));
      events.push(...(await saveStories(workspace, run, saved, told)));
      for (const { kind, story } of told) if (kind === 'merge') touched.delete(story);
      for (const { id } of updates) touched.add(id);
      context.onProgress?.({ phase: 'stories', done: start + slice.length, total: pending.length });
    }
  }
  return { stories: await countStories(workspace), touched: touched.size, events };
}
