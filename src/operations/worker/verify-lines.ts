/** Candidate pairs, each with the shingles of both articles → those that are near duplicates, with what they share, exactly. */
import { z } from 'zod';
import { sortDistinct } from '../../algorithms/index.ts';
import { compareShingles, isNearDuplicate } from '../../corpus/index.ts';
import { fromBase64, parseLines, type WorkerTask } from './worker-task.ts';

const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Shingles as `worker articles` writes them: whole numbers of four bytes. */
const Shingles = z
  .string()
  .transform(fromBase64)
  .refine(({ length }) => length % BYTES === 0)
  .transform(({ buffer }) => sortDistinct(new Uint32Array(buffer)));

const Candidate = z.object({ a: z.string(), b: z.string(), shinglesA: Shingles, shinglesB: Shingles });

async function* verifyLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<object> {
  for await (const line of parseLines(input, Candidate, 'a pair {a, b, shinglesA, shinglesB}')) {
    if ('error' in line) {
      yield line;
      continue;
    }
    const { a, b, shinglesA, shinglesB } = line.value;
    const shared = compareShingles(shinglesA, shinglesB);
    if (isNearDuplicate(shared)) yield { a, b, ...shared };
  }
}

/** `stemma worker pairs`. */
export const pairsTask: WorkerTask = {
  name: 'pairs',
  title: 'candidate pairs with their shingles → near duplicates, verified',
  run: verifyLines,
};
