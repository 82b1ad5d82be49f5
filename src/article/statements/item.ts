/** A word or mark of a sentence as the steps see it, its tag put right, and the questions they ask about it. */
import type { Span } from '../../text/index.ts';

export interface Item {
  readonly span: Span;
  readonly norm: string;
  readonly pos: string;
  readonly lemma: string;
}

/** Items `[start, end)` of one sentence. */
export interface ItemRange {
  readonly start: number;
  readonly end: number;
}

export const isWord = (item: Item | undefined, ...norms: readonly string[]): boolean =>
  item !== undefined && norms.includes(item.norm);
/** Most words begin with a plain letter, and no mark does. */
const isPlain = (norm: string): boolean => {
  const code = norm.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
};
export const isComma = (item: Item | undefined): boolean => item?.norm === ',';
/** A mark that opens or closes a quotation; an apostrophe is none. */
export const isQuote = (item: Item | undefined): boolean =>
  item !== undefined && item.pos !== 'PART' && !isPlain(item.norm) && /^["“”„«»‘’']+$/u.test(item.norm);
/** A mark that parts clauses: comma, semicolon, colon, dash. */
export const isClauseMark = (item: Item | undefined): boolean =>
  item !== undefined && item.pos === 'PUNCT' && /^[,;:–—-]+$/u.test(item.norm);
/** Whether a verb can be finite: no -ing form. */
export const mayBeFinite = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'AUX' || (item.pos === 'VERB' && !item.norm.endsWith('ing')));
