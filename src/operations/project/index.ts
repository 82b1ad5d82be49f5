/**
 * What a surface serves: a folder of articles, or a finished dossier, with what its users add (`Project`), or a workspace.
 * Main type: `Holdings`; main function: `openHoldings`.
 */
export * from './holdings.ts';
export * from './open-holdings.ts';
export { openProject, type Project } from './open-project.ts';
export * from './project-status.ts';
export * from './settle.ts';
