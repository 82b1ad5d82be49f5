import { createRequire } from 'node:module';
import { remember } from '../../text/index.ts';

// snowball-stemmers is CommonJS without declarations: typed here.
interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}
const require = createRequire(import.meta.url);
const stemmer = (require('snowball-stemmers') as Snowball).newStemmer('english');

/** Snowball (English) stem of a folded word. Working one out takes some ten microseconds: it is kept. */
export const stemOf = remember((norm) => stemmer.stem(norm));
