/**
 * Holds a dossier against the hand-written truth of an example, layer by layer.
 * Main types: `Truth` (what `truth.json` says) and `LayerScore` (what was found of it, and what was missed).
 */
export { checkEvidence } from '../../src/model/index.ts';
export { namesOf } from './dossier-view.ts';
export { findBelowFloor, loadFloors, raiseFloors } from './floors.ts';
export { type Check, type LayerScore, layerScore } from './layer-score.ts';
export { loadTruth } from './load-truth.ts';
export { overlap, SAME_PLACE, sameName } from './overlap.ts';
export { renderMissed } from './render-missed.ts';
export { renderScores } from './render-scores.ts';
export { scoreTruth } from './score-truth.ts';
export type { Truth } from './truth-schema.ts';
export { visibleTextOf } from './visible-text.ts';
