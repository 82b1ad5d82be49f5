/** Copies of articles, made on purpose and found exactly. Main functions: `plantCopies`, `pairExactly`. */
export { compareSets, type ExactPair, pairExactly } from './pair-exactly.ts';
export { COPY_KINDS, type CopyKind, type PlantedCopy, plantCopies } from './plant-copies.ts';
