/**
 * Articles put aside on the disk while very many are compared: in memory stay 16 bytes of each. Standard input and packed files
 * cannot be read twice, so what a comparison may ask for again (who an article is, and its shingles) is written to a scratch file
 * without a name: it is gone when the process ends, however it ends.
 *
 *     file  who it is, as JSON | shingles, 4 bytes each | who it is | …
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequestError } from '../operation.ts';

/** What is told of an article. */
export interface ArticleHead {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** Bytes that are written at once. */
const CHUNK_BYTES = 1 << 20;
const SHINGLE_BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Articles are numbered from 0 in the order in which they are added. Throws `RequestError` where the disk gives out. */
export class ArticleSpool {
  readonly #file: number;
  /** Where an article begins, and where its shingles do. */
  #starts = new Float64Array(1 << 10);
  #shingles = new Float64Array(1 << 10);
  #added = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #written = 0;

  constructor() {
    this.#file = onDisk(() => {
      const folder = mkdtempSync(join(tmpdir(), 'stemma-duplicates-'));
      try {
        return openSync(join(folder, 'articles'), 'w+', 0o600);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  add(head: ArticleHead, shingles: Uint32Array): void {
    if (this.#added + 1 >= this.#starts.length) {
      this.#starts = grow(this.#starts);
      this.#shingles = grow(this.#shingles);
    }
    this.#put(Buffer.from(JSON.stringify(head)));
    this.#shingles[this.#added] = this.#written + this.#waitingBytes;
    this.#put(new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength));
    this.#added += 1;
    this.#starts[this.#added] = this.#written + this.#waitingBytes;
    if (this.#waitingBytes >= CHUNK_BYTES) this.#write();
  }

  headOf(article: number): ArticleHead {
    const bytes = this.#read(this.#starts[article] as number, this.#shingles[article] as number);
    return JSON.parse(bytes.toString('utf8')) as ArticleHead;
  }

  shinglesOf(article: number): Uint32Array {
    const bytes = this.#read(this.#shingles[article] as number, this.#starts[article + 1] as number);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / SHINGLE_BYTES);
  }

  close(): void {
    closeSync(this.#file);
  }

  #put(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length; )
      done += onDisk(() => writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done));
    this.#written += bytes.length;
    [this.#waiting, this.#waitingBytes] = [[], 0];
  }

  #read(start: number, end: number): Buffer<ArrayBuffer> {
    if (end > this.#written) this.#write();
    const bytes = Buffer.from(new ArrayBuffer(end - start));
    for (let done = 0; done < bytes.length; ) {
      const read = onDisk(() => readSync(this.#file, bytes, done, bytes.length - done, start + done));
      if (read === 0) throw new Error(`the scratch file ends at ${start + done}, before ${end}`);
      done += read;
    }
    return bytes;
  }
}

function grow(from: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const to = new Float64Array(2 * from.length);
  to.set(from);
  return to;
}

/** A full or locked disk is no mistake of the program. */
function onDisk<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RequestError(
      `cannot write scratch data to ${tmpdir()} (${code}): it takes about as much room as the texts; free some, or set TMPDIR to another folder`,
    );
  }
}
