/** What the articles of a workspace share, in tables: near duplicates, passages, furniture, and what these are found by. Main type: `Candidates`. */

export {
  type BodyRecord,
  type BodyText,
  findKnownTexts,
  listUnready,
  loadBodies,
  loadUnready,
  type ParagraphRecord,
  saveBodies,
  saveParagraphs,
  type UnreadyArticle,
} from './bodies.ts';
export { listCrowdedRuns, listDoubtfulCommon } from './common-runs.ts';
export { clearReuse, forgetReuse, removeReuse, reopenRuns } from './forget-reuse.ts';
export {
  countReuse,
  findFirstCopy,
  listPassages,
  listSharing,
  listSharingOutlets,
  type ReuseFilter,
} from './list-reuse.ts';
export {
  type FurnitureUnit,
  listDoubtful,
  listFurniture,
  listOutletFurniture,
  listRepeated,
  type OutletText,
  type StoredFurniture,
  saveFurniture,
  settleDoubtful,
} from './outlet-furniture.ts';
export { REUSE_CHECKS } from './reuse-checks.ts';
export {
  type Candidates,
  findCandidates,
  listUnpaired,
  type StoredDuplicate,
  type StoredPassage,
  savePairs,
} from './reuse-pairs.ts';
