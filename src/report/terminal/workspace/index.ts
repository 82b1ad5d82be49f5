/** Answers of a workspace for a terminal: what came in, lists of stories and hits, what was checked. */
export * from './render-checks.ts';
export * from './render-hits.ts';
export * from './render-ingest.ts';
export * from './render-reuse.ts';
export * from './render-story-table.ts';
