import type { Span } from '../../src/text/index.ts';
import { foldText } from '../../src/text/index.ts';

/** A word and its matching form. */
export interface Word extends Span {
  readonly norm: string;
}

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/** The words of `text` between `from` and `to`, at most `most` of them; spans point into `text`. */
export function wordsOf(text: string, from = 0, to = text.length, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    if (words.length >= most) break;
    const start = from + match.index;
    words.push({ start, end: start + match[0].length, norm: foldText(match[0]) });
  }
  return words;
}
