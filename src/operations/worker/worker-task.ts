/** What a worker does with the lines that it is given: a filter between standard input and standard output, one JSON value a line. */
import type { z } from 'zod';
import { DEFAULT_READ_LIMITS, splitLines } from '../../ingest/index.ts';

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

const errorOf = (code: string, message: string, line: number): WorkerError => ({ error: { code, message, line } });

/**
 * The lines of a byte stream as values of a shape, an error in place of each that is none; blank ones are passed over. `wanted`: what a
 * line should be, for the message. Of a line that is longer than one of `worker articles` may be, no more than that is held.
 */
export async function* parseLines<Shape extends z.ZodType>(
  input: AsyncIterable<Uint8Array>,
  shape: Shape,
  wanted: string,
): AsyncGenerator<{ readonly value: z.output<Shape> } | WorkerError> {
  for await (const { number, bytes, cut } of splitLines(input, DEFAULT_READ_LIMITS.maxBytes)) {
    if (cut) {
      const limit = `${String(DEFAULT_READ_LIMITS.maxBytes / 1024 / 1024)} MiB`;
      yield errorOf('worker/too-large', `This line is longer than ${limit} and was passed over.`, number);
      continue;
    }
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (text.trim() === '') continue;
    const found = shape.safeParse(parseJson(text));
    if (found.success) yield { value: found.data };
    else yield errorOf('worker/wrong-line', `This line is not ${wanted}.`, number);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Numbers as text that JSON carries: base64 of their bytes. */
export const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** The bytes again, in memory of their own. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64'));
