import { createRequire } from 'node:module';

// snowball-stemmers is CommonJS without declarations: typed here.
interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}
const require = createRequire(import.meta.url);
const stemmer = (require('snowball-stemmers') as Snowball).newStemmer('english');

/** Stems kept; beyond it the store starts anew, so that memory stays bounded on any input. */
const MAX_KEPT = 100_000;
const kept = new Map<string, string>();

/** Snowball (English) stem of a folded word. Working one out takes some ten microseconds: it is kept. */
export function stemOf(norm: string): string {
  const known = kept.get(norm);
  if (known !== undefined) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const stem = stemmer.stem(norm);
  kept.set(norm, stem);
  return stem;
}
