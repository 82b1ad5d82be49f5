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

/** The number that stands for a word and all words of its stem; 32 bits. Two stems rarely share one: a hit is checked in its text. */
export const searchTerm = (word: string, stem: Stem): number => hashString(stem(word));
