/**
 * What a surface serves: a folder of articles, or a finished dossier, with what its users add (`Project`), or a workspace.
 * Main type: `Holdings`; main function: `openHoldings`.
 */
export * from './holdings.ts';
export * from './open-holdings.ts';
export { openProject } from './open-project.ts';
export type { WorkspaceOptions } from './open-workspace-project.ts';
export * from './project.ts';
export * from './settle.ts';
