import { mixBits } from './mix-bits.ts';

/** Signature length; the estimate of a Jaccard similarity has a standard error of at most 1/√64 = 0.125. */
export const SIGNATURE_LENGTH = 64;
/** Bands × rows = signature length. With 16 × 4, pairs at Jaccard 0.5 become candidates with probability 0.64, at 0.8 with 0.9998. */
const BANDS = 16;
const ROWS = SIGNATURE_LENGTH / BANDS;

/** MinHash signature of a set of 32-bit items (Broder 1997, doi:10.1109/SEQUEN.1997.666900). All ones for an empty set. */
export function minHash(items: Iterable<number>): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (const item of items) {
    for (let row = 0; row < SIGNATURE_LENGTH; row += 1) {
      const hash = mixBits(item ^ Math.imul(row + 1, 0x9e3779b1));
      if (hash < (signature[row] as number)) signature[row] = hash;
    }
  }
  return signature;
}

/** Keys of the LSH buckets of a signature, one per band (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4). */
export function bandKeys(signature: Uint32Array): string[] {
  const keys: string[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    keys.push(`${band}:${signature.slice(band * ROWS, (band + 1) * ROWS).join(',')}`);
  }
  return keys;
}
