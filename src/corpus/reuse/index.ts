/**
 * Who shares text with whom: near duplicates and passages over many articles, shared text within a story. Main types: `NearDuplicate`,
 * `SharedPassage` and `SharedText` (model).
 */
export { findBody } from './find-body.ts';
export { findPassages, type PassageText } from './find-passages.ts';
export { findSeeds, hideRuns } from './find-seeds.ts';
export {
  compareShingles,
  DUPLICATE_KINDS,
  type DuplicateKind,
  isNearDuplicate,
  MAX_HOLDERS,
  MIN_CONTAINMENT,
  MIN_ESTIMATE,
  MIN_SIMILARITY,
  type NearDuplicate,
  NearDuplicateIndex,
} from './near-duplicate-index.ts';
export { pairSharedText } from './pair-shared-text.ts';
