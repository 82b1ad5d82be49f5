/** Measures that know nothing of news. Main functions: `scoreFound`, `crossValidate`, `pearson`. */
export { cosine } from './cosine.ts';
export { type BinaryScore, crossValidate, scoreMajority } from './cross-validate.ts';
export { type FoundScore, scoreFound } from './found-score.ts';
export { pearson } from './pearson.ts';
