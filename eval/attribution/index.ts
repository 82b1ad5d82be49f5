/** Statements found against statements annotated. Main functions: `countAttributions` (pure), `readPlainText`. */
export { type Attribution, PARTS } from './attribution.ts';
export {
  type AttributionCounts,
  addAttributionCounts,
  countAttributions,
  NO_ATTRIBUTIONS,
} from './count-attributions.ts';
export { findTrivialAttributions } from './find-trivial-attributions.ts';
export { listErrors } from './list-errors.ts';
export { attributionsOf, readPlainText } from './read-attributions.ts';
