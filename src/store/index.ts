/**
 * What Stemma keeps on disk between runs. Main type: `ProjectFolder`, the uploads and the log of corrections of a
 * `stemma serve`: small, readable without Stemma, written so that a crash loses nothing that was acknowledged.
 */
export * from './correction-log.ts';
export * from './project-folder.ts';
