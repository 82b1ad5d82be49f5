import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RefusedInput } from '../input-format.ts';

const MEBIBYTE = 1024 * 1024;

/** Whether these are the first bytes of a gzip file. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Throws `RefusedInput` where so much came out of so few bytes that it can only be meant to fill a disk. */
export function refuseBomb(bytesOut: number, bytesIn: number, maxExpansion: number): void {
  if (bytesOut <= MEBIBYTE || bytesOut <= bytesIn * maxExpansion) return;
  throw new RefusedInput(
    'gzip-bomb',
    `Unpacks to more than ${String(maxExpansion)} times its size, as files made to fill a disk do. Unpack it yourself if you trust it, and give the result.`,
  );
}

/**
 * Unpacks gzip as it streams; throws `RefusedInput` where the file ends early, is damaged, or has unpacked to more than
 * `maxExpansion` times the bytes read (past its first MiB, so that small files of blanks do no harm).
 */
export async function* unpackGzip(packed: AsyncIterable<Uint8Array>, maxExpansion: number): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      bytesIn += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = source.on('error', (error) => gunzip.destroy(error)).pipe(createGunzip({ chunkSize: 64 * 1024 }));
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length;
      refuseBomb(bytesOut, bytesIn, maxExpansion);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof RefusedInput) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'Z_BUF_ERROR') {
      throw new RefusedInput('truncated-gzip', 'The gzip file ends in its middle. Fetch or copy it again.');
    }
    if (code.startsWith('Z_')) {
      throw new RefusedInput('damaged-gzip', 'The gzip file is damaged. Fetch or copy it again.');
    }
    throw error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
