/**
 * Stages that see many articles, by their features only: features, reuse (who shares text), cluster (which articles are
 * one story). Main functions: `findFeatures`, `groupStories`, `pairSharedText`; main class: `NearDuplicateIndex`.
 */
export * from './cluster/index.ts';
export * from './features/index.ts';
export * from './furniture/index.ts';
export * from './reuse/index.ts';
