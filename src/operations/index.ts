/**
 * What a user can ask, one file per question. Main type: `Operation`; main value: `operations`, which every surface
 * loops over. The report's palettes come along for surfaces that print.
 */

export { applyCorrections, type ChangeRequest, ChangeRequestSchema } from '../corrections/index.ts';
export { colourPalette, escapeTerminal, exportFormats, PLAIN_PALETTE, type ReportOptions } from '../report/index.ts';
export { loadCorrections } from '../store/index.ts';
export { actions } from './actions/index.ts';
export * from './ask.ts';
export * from './export-dossier.ts';
export { loadApp } from './load-app.ts';
export { namedSchemas } from './named-schemas.ts';
export * from './open-dossier.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './project/index.ts';
export type { Question } from './question.ts';
export * from './questions/index.ts';
export * from './read-stories.ts';
export { type WorkerTask, workerTasks } from './worker/index.ts';
export { exportStoredStory, exportWorkspace, isWorkspace, tableFormats } from './workspace/index.ts';
