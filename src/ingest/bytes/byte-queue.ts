/** Bytes that come in pieces and are taken from the front. */
export class ByteQueue {
  readonly #source: AsyncIterator<Uint8Array>;
  #bytes: Buffer = Buffer.alloc(0);
  #ended = false;
  #dropped = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Bytes taken so far. */
  get offset(): number {
    return this.#dropped;
  }

  /** The first `size` bytes, which stay there; fewer at the end. */
  async peek(size: number): Promise<Buffer> {
    const parts: Uint8Array[] = [this.#bytes];
    let length = this.#bytes.length;
    while (length < size && !this.#ended) {
      const next = await this.#source.next().catch((error: unknown) => {
        this.#failure = { error };
        return { done: true, value: undefined } as const;
      });
      if (next.done === true) this.#ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    if (parts.length > 1) this.#bytes = Buffer.concat(parts);
    return this.#bytes.subarray(0, size);
  }

  /** Throws what the stream broke off with, if it did: what came before it is read first. */
  throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Drops bytes at the front; false where there were not so many. */
  async drop(size: number): Promise<boolean> {
    let left = size;
    while (left > 0) {
      const dropped = Math.min(left, (await this.peek(1)).length === 0 ? 0 : this.#bytes.length);
      if (dropped === 0) return false;
      this.#bytes = this.#bytes.subarray(dropped);
      this.#dropped += dropped;
      left -= dropped;
    }
    return true;
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let next = await this.#take(); next.length > 0; next = await this.#take()) yield next;
    this.throwFailure();
  }

  async #take(): Promise<Buffer> {
    await this.peek(1);
    const taken = this.#bytes;
    await this.drop(taken.length);
    return taken;
  }
}
