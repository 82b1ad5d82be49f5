/**
 * Which words stand how often in an article and in each of its statements: the postings of the search, one row per word
 * and place. Boilerplate is left out: "Story continues below" is nothing that an article says.
 */
import type { ReadArticle, Token } from '../../model/index.ts';
import { firstFrom, hashString, type Span } from '../../text/index.ts';
import { isSearchWord, type Stem, searchTerm, searchWords } from './search-terms.ts';

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

/** Postings of one article; the rows of a place by their terms. O(n log n) in its words, statements counted. */
export function findPostings(article: ReadArticle, stem: Stem): Postings {
  const { source, tokens, sentences, statements } = article;
  const { terms, ends } = readTerms(tokens, stem);
  const rows = new PostingRows(tokens.length);
  const inTitle = searchWords(source.title).map((word) => searchTerm(word, stem));
  const read = sentences
    .filter(({ part }) => part !== 'boilerplate')
    .map(({ firstToken, endToken }) => terms.subarray(ends[firstToken], ends[endToken]));
  rows.addPlace(0, [Uint32Array.from(inTitle), ...read]);
  for (const [index, { content }] of statements.entries()) {
    if (index + 1 > MOST || rows.size > MAX_ROWS) break;
    const parts = content.map((span) => {
      const [first, end] = tokensWithin(tokens, span);
      return terms.subarray(ends[first], ends[end]);
    });
    rows.addPlace(index + 1, parts);
  }
  return rows.finish();
}

/** The terms of all tokens, one after the other; those of token `i` are `[ends[i], ends[i + 1])`. */
function readTerms(tokens: readonly Token[], stem: Stem): { terms: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(tokens.length + 1);
  const terms: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { norm, stem: own } = tokens[index] as Token;
    if (isSearchWord(norm)) terms.push(hashString(own));
    else for (const word of searchWords(norm)) terms.push(searchTerm(word, stem));
    ends[index + 1] = terms.length;
  }
  return { terms: Uint32Array.from(terms), ends };
}

/** Range of the tokens that lie wholly inside a span. */
function tokensWithin(tokens: readonly Token[], span: Span): [first: number, end: number] {
  const first = firstFrom(tokens, span.start);
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).span.end <= span.end) end += 1;
  return [first, end];
}

/** Rows of one article as they are found. */
class PostingRows {
  #terms: Uint32Array;
  #places: Uint16Array;
  #counts: Uint16Array;
  #lengths: Uint16Array;
  size = 0;

  /** @param expected rows; it grows as needed */
  constructor(expected: number) {
    this.#terms = new Uint32Array(expected);
    this.#places = new Uint16Array(expected);
    this.#counts = new Uint16Array(expected);
    this.#lengths = new Uint16Array(expected);
  }

  /** Counts the terms of a place. */
  addPlace(place: number, parts: readonly Uint32Array[]): void {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const terms = new Uint32Array(length);
    let filled = 0;
    for (const part of parts) {
      terms.set(part, filled);
      filled += part.length;
    }
    terms.sort();
    this.#makeRoom(length);
    for (let from = 0; from < length; ) {
      let to = from + 1;
      while (to < length && terms[to] === terms[from]) to += 1;
      this.#terms[this.size] = terms[from] as number;
      this.#places[this.size] = place;
      this.#counts[this.size] = Math.min(MOST, to - from);
      this.#lengths[this.size] = Math.min(MOST, length);
      this.size += 1;
      from = to;
    }
  }

  finish(): Postings {
    return {
      terms: this.#terms.slice(0, this.size),
      places: this.#places.slice(0, this.size),
      counts: this.#counts.slice(0, this.size),
      lengths: this.#lengths.slice(0, this.size),
    };
  }

  #makeRoom(more: number): void {
    if (this.size + more <= this.#terms.length) return;
    const room = 2 * (this.size + more);
    this.#terms = copyInto(new Uint32Array(room), this.#terms);
    this.#places = copyInto(new Uint16Array(room), this.#places);
    this.#counts = copyInto(new Uint16Array(room), this.#counts);
    this.#lengths = copyInto(new Uint16Array(room), this.#lengths);
  }
}

function copyInto<Items extends Uint16Array | Uint32Array>(to: Items, from: Items): Items {
  to.set(from);
  return to;
}
