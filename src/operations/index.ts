/**
 * What a user can ask, one file per question. Main type: `Operation`; main value: `operations`, which every surface
 * loops over. The report's palettes come along for surfaces that print.
 */
export { colourPalette, escapeTerminal, exportFormats, PLAIN_PALETTE, type ReportOptions } from '../report/index.ts';
export type { Action } from './action.ts';
export { actions } from './actions/index.ts';
export * from './export-dossier.ts';
export { loadApp } from './load-app.ts';
export { namedSchemas } from './named-schemas.ts';
export * from './open-dossier.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './project/index.ts';
export type { Question } from './question.ts';
export { keepStory, questions } from './questions/index.ts';
export * from './read-stories.ts';
