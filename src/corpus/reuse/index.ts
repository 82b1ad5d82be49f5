/** Who shares text with whom: near duplicates over many articles, reused passages within a story. Main type: `SharedText` (model). */
export {
  compareShingles,
  isNearDuplicate,
  MIN_CONTAINMENT,
  MIN_SIMILARITY,
  type NearDuplicate,
} from './near-duplicate-index.ts';
export { pairNearDuplicates } from './pair-near-duplicates.ts';
export { pairSharedText } from './pair-shared-text.ts';
