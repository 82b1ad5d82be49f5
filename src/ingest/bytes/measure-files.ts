import { stat } from 'node:fs/promises';
import { findFiles } from './find-files.ts';

/**
 * Bytes of the files that some inputs mean, as they lie on the disk; `undefined` where that is not known: with standard
 * input, or Parquet, which is read in parts. For saying how long reading will take.
 */
export async function measureFiles(inputs: readonly string[]): Promise<number | undefined> {
  let bytes = 0;
  for await (const { kind, path } of findFiles(inputs)) {
    if (kind === 'standard-input' || /\.parquet$/iu.test(path)) return undefined;
    if (kind === 'file') bytes += (await stat(path).catch(() => undefined))?.size ?? 0;
  }
  return bytes;
}
