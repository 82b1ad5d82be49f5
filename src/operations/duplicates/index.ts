/** Near duplicates without a workspace. Main value: `findDuplicatesOperation`; `pairArticles` does it for a stream of articles. */
export { findDuplicatesOperation } from './find-duplicates.ts';
export { pairArticles } from './pair-articles.ts';
