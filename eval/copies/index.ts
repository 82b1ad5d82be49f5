/** Copies of articles, made on purpose and found exactly. Main functions: `plantCopies`, `pairExactly`. */
export { compareSets, pairExactly } from './pair-exactly.ts';
export { COPY_KINDS, type CopyKind, plantCopies } from './plant-copies.ts';
