/**
 * What a user can ask, one file per question. Main type: `Operation`; main value: `operations`, which every surface
 * loops over. The report's palettes come along for surfaces that print.
 */
export { colourPalette, escapeTerminal, PLAIN_PALETTE, type ReportOptions } from '../report/index.ts';
export * from './open-dossier.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './read-stories.ts';
