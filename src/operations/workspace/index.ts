/** What can be asked of a workspace and done to it, one file per operation. Main value: `workspaceOperations`. */
import type { Operation } from '../operation.ts';
import { ingestArticles } from './ingest-articles.ts';
import { initWorkspace } from './init-workspace.ts';
import { listReuse } from './list-reuse.ts';
import { listWorkspaceStories } from './list-workspace-stories.ts';
import { removeFromWorkspace } from './remove-from-workspace.ts';
import { searchArticles } from './search-articles.ts';
import { showStory } from './show-story.ts';
import { verifyArticles } from './verify-articles.ts';

/** In the order they are offered. */
export const workspaceOperations: readonly Operation[] = [
  initWorkspace,
  ingestArticles,
  listWorkspaceStories,
  showStory,
  searchArticles,
  listReuse,
  removeFromWorkspace,
  verifyArticles,
];

export { describeWorkspace, loadStoredArticle } from './describe-workspace.ts';
export { exportStoredStory, exportWorkspace, isWorkspace, tableFormats } from './export-workspace.ts';
export { ingestArticles } from './ingest-articles.ts';
export { showStory } from './show-story.ts';
