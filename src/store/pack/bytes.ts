/** Whole numbers as LEB128: seven bits a byte, the lowest first; the eighth says that more follow. */

const MORE = 0x80;
const BITS = 0x7f;

/** Collects bytes; grows as needed. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.max(16, expected));
  }

  /** A whole number from 0 to 2³¹ − 1; throws on any other. */
  writeNumber(value: number): void {
    let rest = value | 0;
    if (rest !== value || rest < 0) throw new RangeError(`cannot pack ${value}`);
    let at = this.#length;
    if (at + 5 > this.#bytes.length) this.#grow();
    const bytes = this.#bytes;
    while (rest > BITS) {
      bytes[at] = (rest & BITS) | MORE;
      at += 1;
      rest >>>= 7;
    }
    bytes[at] = rest;
    this.#length = at + 1;
  }

  /** What was written. */
  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(): void {
    const grown = new Uint8Array(2 * this.#bytes.length);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #next = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#next >= this.#bytes.length;
  }

  readNumber(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#next];
      if (byte === undefined) throw new RangeError('packed bytes end within a number');
      this.#next += 1;
      value |= (byte & BITS) << shift;
      if (byte < MORE) return value;
    }
  }
}
