/**
 * The features of a sequence, one row of 32-bit hashes per item, in one growing array that is used again for the next
 * sequence. Templates are hashed numerically (feature hashing, Weinberger et al. 2009, doi 10.1145/1553374.1553516):
 * no strings are put together. Two features with one hash are one feature; with 2^32 values that is rare.
 */
import { mixBits } from '../mix-bits.ts';

/** Rows are filled in order: `add` values to the open row, `endRow` to close it. */
export class FeatureRows {
  #values = new Uint32Array(1 << 14);
  #ends = new Uint32Array(1 << 9);
  #size = 0;
  #rows = 0;

  /** Forgets all rows and keeps the memory. */
  clear(): void {
    this.#size = 0;
    this.#rows = 0;
  }

  /** Adds a feature of one value to the open row; `template` tells features of different meaning apart. */
  add(template: number, value: number): void {
    if (this.#size === this.#values.length) this.#values = grown(this.#values);
    this.#values[this.#size] = mixBits(Math.imul(template, 0x9e37_79b1) ^ value);
    this.#size += 1;
  }

  /** Adds a feature of two values, whose order matters. */
  addPair(template: number, first: number, second: number): void {
    this.add(template, mixPair(first, second));
  }

  /** Adds a feature of three values, whose order matters. */
  addTriple(template: number, first: number, second: number, third: number): void {
    this.add(template, mixPair(mixBits(Math.imul(first, 0xc2b2_ae35) + 0x5bd1_e995) ^ second, third));
  }

  endRow(): void {
    if (this.#rows === this.#ends.length) this.#ends = grown(this.#ends);
    this.#ends[this.#rows] = this.#size;
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  /** All hashes, and where each row ends; views that the next `add` may change. */
  get values(): Uint32Array {
    return this.#values.subarray(0, this.#size);
  }

  get ends(): Uint32Array {
    return this.#ends.subarray(0, this.#rows);
  }
}

const mixPair = (first: number, second: number): number =>
  mixBits(Math.imul(first, 0x85eb_ca6b) + 0x1b87_3593) ^ second;

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
