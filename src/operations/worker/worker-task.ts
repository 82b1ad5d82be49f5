/** What a worker does with the lines that it is given: a filter between standard input and standard output, one JSON value a line. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';

/** Lines in, values out; `line` counts from 1. What cannot be read becomes a `WorkerError` among the values, and the rest goes on. */
export interface WorkerTask {
  readonly name: string;
  readonly title: string;
  readonly run: (input: AsyncIterable<Uint8Array>) => AsyncIterable<object>;
}

/** A line that could not be worked on. */
export interface WorkerError {
  readonly error: { readonly code: string; readonly message: string; readonly line?: number };
}

/** The lines of a byte stream as JSON values; blank ones are passed over. */
export async function* parseLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<{ line: number; value: unknown }> {
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = undefined;
    }
    yield { line, value };
  }
}

/** The error of a line that is not what the task takes. */
export const wrongLine = (line: number, wanted: string): WorkerError => ({
  error: { code: 'worker/wrong-line', message: `This line is not ${wanted}.`, line },
});

/** Numbers as text that JSON carries: base64 of their bytes. */
export const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** The bytes again, in memory of their own. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'));
