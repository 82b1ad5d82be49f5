/**
 * What Stemma keeps on disk between runs. `ProjectFolder`: the uploads and the log of corrections of a `stemma serve`, small,
 * readable without Stemma. `Workspace`: one DuckDB file for as many articles as there are. Both are written so that a crash
 * loses nothing that was acknowledged.
 */
export * from './correction-log.ts';
export * from './project-folder.ts';
export * from './search/index.ts';
export * from './uploads.ts';
export * from './workspace/index.ts';
