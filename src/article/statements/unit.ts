/**
 * The stretch that one reporting clause can govern: a sentence, or several that one quotation runs through. Quoted
 * speech is a single item in it, so that no rule mistakes the words of a speaker for those of the article.
 *
 *     “It fell. We ran,” the guard said.   →   [QUOTE] the guard said .
 */
import type { Quotation } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

/** A word, a mark, or a whole quotation (`pos` "QUOTE"). */
export interface Item {
  /** For a quotation: the quoted words without the marks. */
  readonly span: Span;
  /** For a quotation: with the marks. */
  readonly outer: Span;
  readonly norm: string;
  readonly pos: string;
  readonly lemma: string;
  /** Index of the quotation, for an item that is one. */
  readonly quotation?: number;
  /** Of a quotation: whether it begins with a capital, as a sentence does. */
  readonly opensSentence?: boolean;
  /** Of a quotation: whether it ends in a mark, as what stands before "he said" does. */
  readonly closesClause?: boolean;
}

/** Items `[start, end)` of one unit. */
export interface ItemRange {
  readonly start: number;
  readonly end: number;
}

export interface Unit {
  readonly items: readonly Item[];
  readonly paragraphIndex: number;
  readonly part: 'title' | 'body';
  readonly span: Span;
}

/** The article as the rules see it. */
export interface UnitText {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly units: readonly Unit[];
}

export const isQuote = (item: Item | undefined): boolean => item?.pos === 'QUOTE';
export const isWord = (item: Item | undefined, ...norms: readonly string[]): boolean =>
  item !== undefined && norms.includes(item.norm);
export const isComma = (item: Item | undefined): boolean => item?.norm === ',';
/** A mark that parts clauses: comma, semicolon, colon, dash. */
export const isClauseMark = (item: Item | undefined): boolean =>
  item !== undefined && item.pos === 'PUNCT' && /^[,;:–—-]+$/u.test(item.norm);
/** Whether a verb can be finite: no -ing form. */
export const mayBeFinite = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'AUX' || (item.pos === 'VERB' && !item.norm.endsWith('ing')));
