/**
 * From very many 32-bit items to a number each, 8 bytes a slot (open addressing with linear probing). In parts that are widened one
 * after another: a table in one piece would need half as much again while it is copied.
 */

const PARTS = 16;
const PART_BITS = 4;
const FIRST_ROOM = 1 << 6;
/** Slots are at most so full: a search looks at 13 neighbours then, at 3 when they were just doubled. */
const MAX_FILL = 0.8;
const FREE = 0;

class Part {
  keys = new Uint32Array(FIRST_ROOM);
  values = new Int32Array(FIRST_ROOM);
  #used = 0;

  /** The slot of an item, or the free one where it belongs. */
  slotOf(item: number): number {
    const mask = this.keys.length - 1;
    let slot = (item >>> PART_BITS) & mask;
    while (this.values[slot] !== FREE && this.keys[slot] !== item) slot = (slot + 1) & mask;
    return slot;
  }

  set(item: number, value: number): void {
    const slot = this.slotOf(item);
    if (this.values[slot] === FREE) this.#used += 1;
    this.keys[slot] = item;
    this.values[slot] = value;
    if (this.#used > MAX_FILL * this.keys.length) this.#widen();
  }

  #widen(): void {
    const [keys, values] = [this.keys, this.values];
    this.keys = new Uint32Array(2 * keys.length);
    this.values = new Int32Array(2 * keys.length);
    for (let old = 0; old < keys.length; old += 1) {
      if (values[old] === FREE) continue;
      const slot = this.slotOf(keys[old] as number);
      this.keys[slot] = keys[old] as number;
      this.values[slot] = values[old] as number;
    }
  }
}

/** Items whose low bits are as good as random, such as hashes; values are signed and not 0, which is what an unknown item has. */
export class ItemTable {
  readonly #parts = Array.from({ length: PARTS }, () => new Part());

  get(item: number): number {
    const part = this.#parts[item & (PARTS - 1)] as Part;
    return part.values[part.slotOf(item)] as number;
  }

  set(item: number, value: number): void {
    (this.#parts[item & (PARTS - 1)] as Part).set(item, value);
  }
}
