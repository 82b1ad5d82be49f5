/** Articles that are nearly one text, over any number of articles. */
import { bandKeys, jaccard } from '../../algorithms/index.ts';
import type { ArticleFeatures } from '../features/index.ts';

/** Two articles that are nearly one text. */
export interface NearDuplicate {
  readonly a: number;
  readonly b: number;
  /** Exact Jaccard similarity of their 5-word shingles, 0..1. */
  readonly similarity: number;
}

/** Jaccard similarity from which two articles are near duplicates. */
const MIN_SIMILARITY = 0.5;
/** Members of a bucket that a newcomer is held against: keeps ten thousand copies of one text linear. */
const MAX_COMPARED = 4;

/**
 * Near duplicates by MinHash and LSH banding, each candidate verified by the exact Jaccard similarity. An article is
 * linked to at most a few earlier ones of its bucket, so copies of one text come out as a star, not as all pairs:
 * linear in articles.
 */
export function pairNearDuplicates(features: readonly ArticleFeatures[]): NearDuplicate[] {
  const buckets = new Map<string, number[]>();
  const pairs: NearDuplicate[] = [];
  for (const [b, feature] of features.entries()) {
    const compared = new Set<number>();
    for (const key of feature.shingles.size === 0 ? [] : bandKeys(feature.signature)) {
      const bucket = buckets.get(key) ?? [];
      for (const a of bucket) compared.add(a);
      if (bucket.length < MAX_COMPARED) bucket.push(b);
      buckets.set(key, bucket);
    }
    for (const a of [...compared].sort((x, y) => x - y)) {
      const similarity = jaccard((features[a] as ArticleFeatures).shingles, feature.shingles);
      if (similarity >= MIN_SIMILARITY) pairs.push({ a, b, similarity });
    }
  }
  return pairs;
}
