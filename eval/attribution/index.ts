/** Statements found against statements annotated. Main functions: `countAttributions` (pure), `readPlainText`. */
export type { Attribution } from './attribution.ts';
export { addAttributionCounts, countAttributions, NO_ATTRIBUTIONS } from './count-attributions.ts';
export { findTrivialAttributions } from './find-trivial-attributions.ts';
export { listErrors } from './list-errors.ts';
export { attributionsOf, readPlainText } from './read-attributions.ts';
