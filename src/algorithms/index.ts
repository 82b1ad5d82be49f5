/**
 * Algorithms that know nothing of news: hashing, shingles, reused runs, alignment, disjoint sets.
 * Main functions: `findSharedRuns`, `alignSequences`, `sampleHashes`. Imports nothing.
 */
export * from './align-sequences.ts';
export * from './average-linkage.ts';
export * from './choice-model.ts';
export * from './collation/index.ts';
export * from './find-shared-runs.ts';
export * from './group-by.ts';
export * from './hash-sample.ts';
export * from './longest-increasing.ts';
export * from './max-arborescence.ts';
export * from './mix-bits.ts';
export * from './name-distance.ts';
export * from './sample-index.ts';
export * from './sequence-tagger/index.ts';
export * from './shingle.ts';
export * from './sparse-vector.ts';
export * from './union-find.ts';
export * from './winnow.ts';
