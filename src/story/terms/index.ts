/**
 * What several story stages need to compare wordings: the words of a story as weighted terms. No stage of its own.
 * Main type: `TermIndex`.
 */
export * from './align-wordings.ts';
export * from './find-contradictions.ts';
export * from './index-by-sentence.ts';
export * from './measure-likeness.ts';
export * from './score-terms.ts';
export * from './term-index.ts';
export * from './tokens-in.ts';
export * from './word-similarity.ts';
export * from './wording.ts';
export * from './wording-reader.ts';
