/**
 * Near duplicates as articles come in: candidates by sampled shingles, each verified by its exact shingles. Measured
 * against MinHash with LSH banding this finds more at less cost, and copies with a changed head or tail as well: see
 * docs/corpus.md.
 */
import { countShared, SampleIndex, sortDistinct } from '../../algorithms/index.ts';
import type { TextPrint } from '../features/index.ts';

/** `exact`: the same words in the same order · `near`: nearly one text · `contained`: most of the shorter one stands in the other. */
export const DUPLICATE_KINDS = ['exact', 'near', 'contained'] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

/** Two articles that are nearly one text, or of which one holds the other. */
export interface NearDuplicate {
  readonly kind: DuplicateKind;
  /** The earlier one. */
  readonly a: number;
  readonly b: number;
  /** Exact Jaccard similarity of their 5-word shingles, 0..1. */
  readonly similarity: number;
  /** Exact share of the shingles of the shorter one that stand in the other, 0..1. */
  readonly containment: number;
}

/** Jaccard similarity from which two articles are near duplicates. */
export const MIN_SIMILARITY = 0.5;
/** Share of an article from which another one holds it: agency copy with another head or tail, or inside a longer report. */
export const MIN_CONTAINMENT = 0.8;
/** A shorter text is held by others by chance: a caption, a standing notice. */
const MIN_CONTAINED_SHINGLES = 50;
/** Estimated overlap from which a pair is verified: half of what both limits need. */
export const MIN_ESTIMATE = 1 / 3;
/** Of the articles that share an item, the first so many are compared: below this every pair is found, above it every copy is linked. */
export const MAX_HOLDERS = 64;

/** Shingles of sets that are kept for the next comparison: 8 MB, of two thousand articles or more. */
const MOST_KEPT = 2 ** 21;

/** The shingles of an article (`shinglesOf`). */
export type LoadShingles = (article: number) => Uint32Array;

/**
 * Articles are numbered from 0 in the order in which they are added. Linear in articles. What is kept of one is under a kilobyte,
 * whatever its length.
 */
export class NearDuplicateIndex {
  readonly #loadShingles: LoadShingles;
  readonly #index = new SampleIndex({ maxHolders: MAX_HOLDERS });
  /** Article of each set of the index: one of many copies stands for all. */
  readonly #articles: number[] = [];
  readonly #firstOf = new Map<number, number>();
  readonly #sets = new Map<number, Uint32Array>();
  #kept = 0;
  #added = 0;

  /**
   * `loadShingles` reads the shingles of an article that was added again, in any order, with repetitions, so that not all need be
   * in memory at once; it is asked of candidates only.
   */
  constructor(loadShingles: LoadShingles) {
    this.#loadShingles = loadShingles;
  }

  /** Adds an article; returns its pairs with earlier ones, by the earlier. A copy is linked to the first of its kind only. */
  add({ fingerprint, shingles, sample }: TextPrint): NearDuplicate[] {
    const b = this.#added;
    this.#added += 1;
    if (shingles === 0) return [];
    const first = this.#firstOf.get(fingerprint);
    if (first !== undefined) return [{ kind: 'exact', a: first, b, similarity: 1, containment: 1 }];
    this.#firstOf.set(fingerprint, b);
    this.#articles.push(b);
    const candidates = this.#index.add(sample, MIN_ESTIMATE);
    if (candidates.length === 0) return [];
    const own = this.#setOf(b);
    return candidates
      .map(({ set }) => this.#articles[set] as number)
      .map((a) => ({ a, b, ...compareShingles(this.#setOf(a), own) }))
      .filter(isNearDuplicate)
      .map((pair) => ({ kind: pair.similarity >= MIN_SIMILARITY ? 'near' : 'contained', ...pair }));
  }

  #setOf(article: number): Uint32Array {
    const known = this.#sets.get(article);
    if (known !== undefined) return known;
    const set = sortDistinct(this.#loadShingles(article));
    if (this.#kept + set.length > MOST_KEPT) {
      this.#sets.clear();
      this.#kept = 0;
    }
    this.#sets.set(article, set);
    this.#kept += set.length;
    return set;
  }
}

/** What two texts share, by their distinct shingles, ascending. */
export function compareShingles(a: Uint32Array, b: Uint32Array): Pick<NearDuplicate, 'similarity' | 'containment'> {
  const shared = countShared(a, b);
  const shorter = Math.min(a.length, b.length);
  return {
    similarity: shared / (a.length + b.length - shared),
    containment: shorter < MIN_CONTAINED_SHINGLES ? 0 : shared / shorter,
  };
}

/** Whether that makes them near duplicates. */
export const isNearDuplicate = ({
  similarity,
  containment,
}: Pick<NearDuplicate, 'similarity' | 'containment'>): boolean =>
  similarity >= MIN_SIMILARITY || containment >= MIN_CONTAINMENT;
