/** What of an article can be searched, as rows of the workspace. Main type: `Postings`. */
export { findPostings, type Postings } from './find-postings.ts';
export { findSnippet } from './find-snippet.ts';
export { type Stem, searchTerm, searchWords } from './search-terms.ts';
