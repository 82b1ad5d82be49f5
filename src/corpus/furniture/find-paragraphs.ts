import type { ReadArticle } from '../../model/index.ts';
import { hashWords, type Span } from '../../text/index.ts';

/** Shorter paragraphs are a subheading or an exclamation. */
const MIN_WORDS = 3;

/** A paragraph of an article; the same hash for the same words in the same order. */
export interface HashedParagraph {
  readonly span: Span;
  /** 32 bits. */
  readonly hash: number;
}

/** Paragraphs in which part of the body stands. Linear. */
export function findParagraphs({
  source,
  paragraphs,
  sentences,
}: Pick<ReadArticle, 'source' | 'paragraphs' | 'sentences'>): HashedParagraph[] {
  const isBody = new Set(sentences.filter(({ part }) => part === 'body').map(({ paragraphIndex }) => paragraphIndex));
  return paragraphs.flatMap((span, index) => {
    const words = isBody.has(index) ? hashWords(source.text, [span]) : [];
    if (words.length < MIN_WORDS) return [];
    let hash = words.length;
    for (const word of words) hash = (Math.imul(hash, 0x01000193) ^ word) >>> 0;
    return [{ span, hash }];
  });
}
