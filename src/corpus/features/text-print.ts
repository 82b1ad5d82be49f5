/** What is kept of a text for finding others that share words with it: some hundred bytes, and the text can be let go. */
import { type HashSample, mixBits, sampleHashes, sampleSizeFor, shingle } from '../../algorithms/index.ts';
import type { ReadArticle } from '../../model/index.ts';
import { hashWords, type Span } from '../../text/index.ts';

/** The print of a text. */
export interface TextPrint {
  /** The same for texts with the same words in the same order; 53 bits. */
  readonly fingerprint: number;
  /** Word shingles of the text, repetitions counted. */
  readonly shingles: number;
  readonly sample: HashSample;
}

/** Words per shingle, as is usual for news reuse. */
const SHINGLE_WORDS = 5;

/**
 * Two texts at a Jaccard similarity of 0.5 share two thirds of the smaller, which is at least half as long; so sampled,
 * 999 of 1,000 such pairs become candidates in the worst case, and nearly all above it.
 */
const SAMPLE_SIZE = sampleSizeFor({ overlap: 2 / 3, recall: 0.999, ratio: 2 });

/** Hashes of the word shingles of a text in its spans, in order, with repetitions; a shorter text is one shingle. */
export function shinglesOf(text: string, spans?: readonly Span[]): Uint32Array {
  const words = hashWords(text, spans);
  return shingle(words, Math.min(SHINGLE_WORDS, Math.max(1, words.length)));
}

/** The print of a text. Linear. */
export function printText(text: string, spans?: readonly Span[]): TextPrint {
  return printShingles(shinglesOf(text, spans));
}

/** The print of a text whose shingles are at hand. Linear. */
export function printShingles(shingles: Uint32Array): TextPrint {
  let [low, high] = [shingles.length, 1];
  for (let at = 0; at < shingles.length; at += 1) {
    low = Math.imul(low ^ (shingles[at] as number), 0x01000193);
    high = Math.imul(high + (shingles[at] as number), 0x85ebca6b);
  }
  const fingerprint = mixBits(low) * 2 ** 21 + (mixBits(high) >>> 11);
  return { fingerprint, shingles: shingles.length, sample: sampleHashes(shingles, SAMPLE_SIZE) };
}

/** Where the body of an article stands: its sentences without title and boilerplate. */
export const bodySpans = ({ sentences }: Pick<ReadArticle, 'sentences'>): Span[] =>
  sentences.filter(({ part }) => part === 'body').map(({ span }) => span);
