import { createRequire } from 'node:module';

// snowball-stemmers is CommonJS without declarations: typed here.
interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}
const require = createRequire(import.meta.url);
const stemmer = (require('snowball-stemmers') as Snowball).newStemmer('english');

/** Snowball (English) stem of a folded word. Some microseconds: callers keep what they ask for often. */
export const stemOf = (norm: string): string => stemmer.stem(norm);
