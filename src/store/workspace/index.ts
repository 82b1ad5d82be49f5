/** One DuckDB file that holds articles, what was found in them, and their stories. Main type: `Workspace`. */
export { type ArticleRecord, type KeptFeatures, recordOf } from './article-record.ts';
export { findStoredStory, loadDossier, saveDossier } from './dossiers.ts';
export { exportTables, type TableFormat } from './export-tables.ts';
export { listStories } from './list-stories.ts';
export { loadArticles, type StoredArticle } from './load-articles.ts';
export { openWorkspace, type Workspace, type WorkspaceAccess } from './open-workspace.ts';
export { findArticles, removeArticles } from './remove-articles.ts';
export { hasFeaturesOf, renewFeatures } from './renew-features.ts';
export {
  type BodyRecord,
  type BodyText,
  type Candidates,
  countReuse,
  type FurnitureUnit,
  findCandidates,
  findFirstCopy,
  findKnownTexts,
  forgetReuse,
  listCrowdedRuns,
  listDoubtful,
  listDoubtfulCommon,
  listFurniture,
  listOutletFurniture,
  listPassages,
  listRepeated,
  listSharing,
  listSharingOutlets,
  listUnpaired,
  listUnready,
  loadBodies,
  loadUnready,
  type OutletText,
  type ParagraphRecord,
  type ReuseFilter,
  reopenRuns,
  type StoredDuplicate,
  type StoredFurniture,
  type StoredPassage,
  saveBodies,
  saveFurniture,
  savePairs,
  saveParagraphs,
  settleDoubtful,
  type UnreadyArticle,
} from './reuse/index.ts';
export {
  type HitDetails,
  loadHits,
  type SearchHit,
  searchWorkspace,
} from './search-workspace.ts';
export { type Run, type RunCounts, startRun } from './start-run.ts';
export {
  countStories,
  listPending,
  loadFeatures,
  loadProfiles,
  type PendingArticle,
  type StoryEvent,
  saveStories,
} from './stories.ts';
export { summarizeWorkspace } from './summarize-workspace.ts';
export { verifyWorkspace } from './verify-workspace.ts';
export { WorkspaceProblem } from './workspace-problem.ts';
