/** The start view of a workspace: its stories, and a search over its articles. Main component: `WorkspaceView`. */
export * from './use-found.ts';
export type { Page } from './workspace-items.ts';
export * from './workspace-query.ts';
export * from './workspace-view.tsx';
