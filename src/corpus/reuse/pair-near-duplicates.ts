/** Articles that are nearly one text, over any number of articles. */
import { sortDistinct } from '../../algorithms/index.ts';
import type { TextPrint } from '../features/index.ts';
import { type NearDuplicate, NearDuplicateIndex } from './near-duplicate-index.ts';

/** Sorted shingles kept for the next comparison; each some kilobytes. */
const KEPT_SHINGLES = 2000;

/**
 * All pairs of near duplicates, by the later article; of texts that are the same word for word each later one is paired
 * with the first only. `shinglesOf` reads the shingles of an article again, in any order, with repetitions: so that not all need be
 * in memory at once. Linear in articles.
 */
export function pairNearDuplicates(
  prints: readonly TextPrint[],
  shinglesOf: (article: number) => Uint32Array,
): NearDuplicate[] {
  const kept = new Map<number, Uint32Array>();
  const loadShingles = (article: number): Uint32Array => {
    const known = kept.get(article);
    if (known !== undefined) return known;
    if (kept.size >= KEPT_SHINGLES) kept.clear();
    const shingles = sortDistinct(shinglesOf(article));
    kept.set(article, shingles);
    return shingles;
  };
  const index = new NearDuplicateIndex(loadShingles);
  return prints.flatMap((print) => index.add(print));
}
