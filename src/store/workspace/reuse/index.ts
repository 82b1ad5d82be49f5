/** What the articles of a workspace share, in tables: near duplicates, passages, furniture, and what these are found by. Main type: `Candidates`. */
export {
  type BodyRecord,
  type BodyText,
  findKnownTexts,
  listUnready,
  loadBodies,
  type ParagraphRecord,
  saveBodies,
  saveParagraphs,
} from './bodies.ts';
export { clearReuse, forgetReuse, removeReuse } from './forget-reuse.ts';
export {
  listDoubtful,
  listFurniture,
  listRepeated,
  type OutletParagraph,
  type StoredFurniture,
  saveFurniture,
  settleDoubtful,
} from './outlet-paragraphs.ts';
export {
  type Candidates,
  findCandidates,
  type PairingLimits,
  type StoredDuplicate,
  type StoredPassage,
  savePairs,
} from './reuse-pairs.ts';
