/**
 * Which of very many sets share sampled items with a new one: an inverted index in typed arrays, a few hundred bytes a
 * set, so that millions fit into memory. Of the sets that hold one item only the first few are remembered: what ten
 * thousand sets have in common costs no more than what a hundred have.
 *
 *     slots (open addressing)   item | newest holder ──▶ holder | next ──▶ holder | next ──▶ …
 */
import { countBelow, type HashSample } from './hash-sample.ts';

/** An earlier set that shares sampled items with the new one. */
export interface SampleMatch {
  readonly set: number;
  /** Share of the smaller sample, both brought to one rate, that the sets have in common: estimates their overlap. */
  readonly overlap: number;
}

const NONE = -1;
/** Slots are at most so full. */
const MAX_FILL = 0.7;

/** Sets are numbered from 0 in the order in which they are added. */
export class SampleIndex {
  readonly #maxHolders: number;
  readonly #samples: HashSample[] = [];
  #keys = new Uint32Array(1 << 10);
  /** Newest holder of the slot's item, a place in `#holder`; `NONE` marks a free slot. */
  #heads = new Int32Array(1 << 10).fill(NONE);
  #lengths = new Uint8Array(1 << 10);
  #used = 0;
  #holders = new Int32Array(1 << 10);
  #nexts = new Int32Array(1 << 10);
  #postings = 0;
  #counts = new Uint16Array(1 << 10);

  /** `maxHolders`: of the sets that hold an item, how many are remembered, the first; at most 255. */
  constructor({ maxHolders }: { readonly maxHolders: number }) {
    this.#maxHolders = maxHolders;
  }

  /** Adds a set; returns the earlier ones that share at least `minOverlap` by estimate, ascending. */
  add(sample: HashSample, minOverlap: number): SampleMatch[] {
    const added = this.#samples.length;
    this.#samples.push(sample);
    if (added >= this.#counts.length) this.#counts = grow(this.#counts, new Uint16Array(2 * added));
    const met: number[] = [];
    for (const item of sample.items) {
      const slot = this.#slotOf(item);
      for (let at = this.#heads[slot] as number; at !== NONE; at = this.#nexts[at] as number) {
        const set = this.#holders[at] as number;
        if (this.#counts[set] === 0) met.push(set);
        this.#counts[set] = (this.#counts[set] as number) + 1;
      }
      this.#remember(slot, item, added);
    }
    const matches: SampleMatch[] = [];
    for (const set of met) {
      const overlap = this.#estimate(sample, this.#samples[set] as HashSample, this.#counts[set] as number);
      this.#counts[set] = 0;
      if (overlap >= minOverlap) matches.push({ set, overlap });
    }
    return matches.sort((x, y) => x.set - y.set);
  }

  #estimate(a: HashSample, b: HashSample, shared: number): number {
    const level = Math.max(a.level, b.level);
    return shared / Math.min(countBelow(a, level), countBelow(b, level));
  }

  #remember(slot: number, item: number, set: number): void {
    if ((this.#lengths[slot] as number) >= this.#maxHolders) return;
    if (this.#postings >= this.#holders.length) {
      this.#holders = grow(this.#holders, new Int32Array(2 * this.#postings));
      this.#nexts = grow(this.#nexts, new Int32Array(2 * this.#postings));
    }
    if (this.#heads[slot] === NONE) this.#used += 1;
    this.#holders[this.#postings] = set;
    this.#nexts[this.#postings] = this.#heads[slot] as number;
    this.#keys[slot] = item;
    this.#heads[slot] = this.#postings;
    this.#lengths[slot] = (this.#lengths[slot] as number) + 1;
    this.#postings += 1;
    if (this.#used > MAX_FILL * this.#keys.length) this.#widen();
  }

  /** The slot of an item, or the free one where it belongs. The low bits of a sampled item are as good as random. */
  #slotOf(item: number): number {
    const mask = this.#keys.length - 1;
    let slot = item & mask;
    while (this.#heads[slot] !== NONE && this.#keys[slot] !== item) slot = (slot + 1) & mask;
    return slot;
  }

  #widen(): void {
    const [keys, heads, lengths] = [this.#keys, this.#heads, this.#lengths];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#heads = new Int32Array(2 * keys.length).fill(NONE);
    this.#lengths = new Uint8Array(2 * keys.length);
    for (let old = 0; old < keys.length; old += 1) {
      if (heads[old] === NONE) continue;
      const slot = this.#slotOf(keys[old] as number);
      this.#keys[slot] = keys[old] as number;
      this.#heads[slot] = heads[old] as number;
      this.#lengths[slot] = lengths[old] as number;
    }
  }
}

function grow<Items extends Int32Array | Uint16Array>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}
