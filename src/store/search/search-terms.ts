/**
 * Words as the search knows them: folded, cut at everything that is no letter and no digit, stemmed, hashed. A text and a
 * question are cut the same way, so "U.S." finds "U.S." and "Café" finds "cafe".
 */
import { foldText, hashString } from '../../text/index.ts';

/** Snowball stem of a folded word; given from outside, since the stages own it. */
export type Stem = (word: string) => string;

/** Longest word that is told apart from others: a longer run is no word. */
const MAX_LENGTH = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, in order. */
export const searchWords = (text: string): string[] =>
  (foldText(text).match(WORD) ?? []).map((word) => word.slice(0, MAX_LENGTH));

/** Whether a matching form is one word of the search as it stands: plain letters and digits, as most are. */
export function isSearchWord(norm: string): boolean {
  if (norm.length === 0 || norm.length > MAX_LENGTH) return false;
  for (let at = 0; at < norm.length; at += 1) {
    const code = norm.charCodeAt(at);
    const isPlain = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (!isPlain) return false;
  }
  return true;
}

/** The number that stands for a word and all words of its stem; 32 bits. Two stems rarely share one: a hit is checked in its text. */
export const searchTerm = (word: string, stem: Stem): number => hashString(stem(word));
