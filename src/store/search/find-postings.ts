/**
 * Which words stand how often in an article and in each of its statements: the postings of the search, one row per word
 * and place. Boilerplate is left out: "Story continues below" is nothing that an article says.
 */
import type { ReadArticle, Token } from '../../model/index.ts';
import { itemsWithin } from '../../text/index.ts';
import { type Stem, searchTerm, searchWords } from './search-terms.ts';

/** Rows as columns; `place` 0 is the article as a whole, `n + 1` its statement `n`. */
export interface Postings {
  readonly terms: Uint32Array;
  readonly places: Uint16Array;
  readonly counts: Uint16Array;
  /** Words of the place. */
  readonly lengths: Uint16Array;
}

const MOST = 0xffff;
/** Rows of one article: the statements at the end of a book-long text are not searched word by word. */
const MAX_ROWS = 50_000;
/** Words whose terms are kept; beyond, the store starts anew. */
const MAX_KEPT = 100_000;
const keptTerms = new Map<string, readonly number[]>();

function termsOf(norm: string, stem: Stem): readonly number[] {
  let terms = keptTerms.get(norm);
  if (terms === undefined) {
    terms = searchWords(norm).map((word) => searchTerm(word, stem));
    if (keptTerms.size >= MAX_KEPT) keptTerms.clear();
    keptTerms.set(norm, terms);
  }
  return terms;
}

/** Postings of one article. Linear in its words. */
export function findPostings(article: ReadArticle, stem: Stem): Postings {
  const rows: { term: number; place: number; count: number; length: number }[] = [];
  const addPlace = (place: number, terms: readonly number[]): void => {
    const counts = new Map<number, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const length = Math.min(MOST, terms.length);
    for (const [term, count] of counts) rows.push({ term, place, count: Math.min(MOST, count), length });
  };
  const read = article.tokens.filter(({ sentenceIndex }) => article.sentences[sentenceIndex]?.part !== 'boilerplate');
  const termsOfTokens = (tokens: readonly Token[]): number[] => tokens.flatMap(({ norm }) => termsOf(norm, stem));
  addPlace(0, [...searchWords(article.source.title).flatMap((word) => termsOf(word, stem)), ...termsOfTokens(read)]);
  for (const [index, { content }] of article.statements.entries()) {
    if (index + 1 > MOST || rows.length > MAX_ROWS) break;
    addPlace(index + 1, termsOfTokens(content.flatMap((span) => [...itemsWithin(article.tokens, span)])));
  }
  return {
    terms: Uint32Array.from(rows, ({ term }) => term),
    places: Uint16Array.from(rows, ({ place }) => place),
    counts: Uint16Array.from(rows, ({ count }) => count),
    lengths: Uint16Array.from(rows, ({ length }) => length),
  };
}
