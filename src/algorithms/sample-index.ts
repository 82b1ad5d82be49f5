/**
 * Which of very many sets share sampled items with a new one: an inverted index in typed arrays, some 600 bytes a set of
 * 50 items, so that millions fit into memory. Of the sets that hold one item only the first few are remembered: what ten
 * thousand sets have in common costs no more than what a hundred have. Of a set only the sizes of its sample at every rate are kept.
 *
 *     item ──▶ its one holder + 1
 *     item ──▶ −newest posting − 1 ──▶ holder | next ──▶ holder | next ──▶ …
 */
import { countBelow, type HashSample } from './hash-sample.ts';
import { ItemTable } from './item-table.ts';

/** An earlier set that shares sampled items with the new one. */
export interface SampleMatch {
  readonly set: number;
  /** Share of the smaller sample, both brought to one rate, that the sets have in common: estimates their overlap. */
  readonly overlap: number;
}

const NONE = -1;
const FREE = 0;
/** What a count holds. Samples of news have a hundred items at most; one that was made to have more is cut. */
const MOST_ITEMS = 0xffff;
const FIRST_ROOM = 1 << 10;

/** Sets are numbered from 0 in the order in which they are added. */
export class SampleIndex {
  readonly #maxHolders: number;
  #sets = 0;
  /** As drawn above; most items have one holder. */
  readonly #heads = new ItemTable();
  #holders = new Int32Array(FIRST_ROOM);
  #nexts = new Int32Array(FIRST_ROOM);
  /** Holders of the item up to this posting. */
  #lengths = new Uint8Array(FIRST_ROOM);
  #postings = 0;
  #shared = new Uint16Array(FIRST_ROOM);
  #levels = new Uint8Array(FIRST_ROOM);
  /** Where a set's sizes begin in `#below`: at its own level, the one above, … until none is left. */
  #starts = new Uint32Array(FIRST_ROOM + 1);
  #below = new Uint16Array(FIRST_ROOM);

  /** `maxHolders`: of the sets that hold an item, how many are remembered, the first; 1 to 255. */
  constructor({ maxHolders }: { readonly maxHolders: number }) {
    this.#maxHolders = maxHolders;
  }

  /** Adds a set; returns the earlier ones that share at least `minOverlap` by estimate, ascending. */
  add({ items, level }: HashSample, minOverlap: number): SampleMatch[] {
    const added = this.#sets;
    const sample = { items: items.subarray(0, MOST_ITEMS), level };
    this.#keepSizes(sample);
    const met: number[] = [];
    for (const item of sample.items) {
      const head = this.#heads.get(item);
      this.#meetHolders(head, met);
      this.#remember(item, head, added);
    }
    const matches: SampleMatch[] = [];
    for (const set of met) {
      const overlap = this.#estimate(added, set, this.#shared[set] as number);
      this.#shared[set] = 0;
      if (overlap >= minOverlap) matches.push({ set, overlap });
    }
    return matches.sort((x, y) => x.set - y.set);
  }

  #keepSizes(sample: HashSample): void {
    const set = this.#sets;
    if (set >= this.#levels.length) {
      this.#levels = grow(this.#levels, new Uint8Array(2 * set));
      this.#shared = grow(this.#shared, new Uint16Array(2 * set));
      this.#starts = grow(this.#starts, new Uint32Array(2 * set + 1));
    }
    let end = this.#starts[set] as number;
    for (let level = sample.level; ; level += 1) {
      const size = level > 32 ? 0 : countBelow(sample, level);
      if (size === 0) break;
      if (end >= this.#below.length) this.#below = grow(this.#below, new Uint16Array(2 * end));
      this.#below[end] = size;
      end += 1;
    }
    this.#levels[set] = sample.level;
    this.#starts[set + 1] = end;
    this.#sets += 1;
  }

  /** Items of a set's sample below the limit of a level that is not lower than its own. */
  #sizeOf(set: number, level: number): number {
    const at = (this.#starts[set] as number) + level - (this.#levels[set] as number);
    return at < (this.#starts[set + 1] as number) ? (this.#below[at] as number) : 0;
  }

  #estimate(a: number, b: number, shared: number): number {
    const level = Math.max(this.#levels[a] as number, this.#levels[b] as number);
    return shared / Math.min(this.#sizeOf(a, level), this.#sizeOf(b, level));
  }

  #meetHolders(head: number, met: number[]): void {
    if (head > FREE) this.#meet(head - 1, met);
    if (head >= FREE) return;
    for (let at = -head - 1; at !== NONE; at = this.#nexts[at] as number) this.#meet(this.#holders[at] as number, met);
  }

  #meet(set: number, met: number[]): void {
    if (this.#shared[set] === 0) met.push(set);
    this.#shared[set] = (this.#shared[set] as number) + 1;
  }

  #remember(item: number, head: number, set: number): void {
    if (head === FREE) {
      this.#heads.set(item, set + 1);
      return;
    }
    if ((head < FREE ? (this.#lengths[-head - 1] as number) : 1) >= this.#maxHolders) return;
    const next = head < FREE ? -head - 1 : this.#post(head - 1, NONE);
    this.#heads.set(item, -this.#post(set, next) - 1);
  }

  #post(holder: number, next: number): number {
    const at = this.#postings;
    if (at >= this.#holders.length) {
      this.#holders = grow(this.#holders, new Int32Array(2 * at));
      this.#nexts = grow(this.#nexts, new Int32Array(2 * at));
      this.#lengths = grow(this.#lengths, new Uint8Array(2 * at));
    }
    this.#holders[at] = holder;
    this.#nexts[at] = next;
    this.#lengths[at] = next === NONE ? 1 : (this.#lengths[next] as number) + 1;
    this.#postings += 1;
    return at;
  }
}

function grow<Items extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(from: Items, to: Items): Items {
  to.set(from);
  return to;
}
