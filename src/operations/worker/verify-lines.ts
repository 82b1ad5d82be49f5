/** Candidate pairs, each with the shingles of both articles → those that are near duplicates, with what they share, exactly. */
import { z } from 'zod';
import { sortDistinct } from '../../algorithms/index.ts';
import { compareShingles, isNearDuplicate } from '../../corpus/index.ts';
import { fromBase64, parseLines, type WorkerTask, wrongLine } from './worker-task.ts';

const Candidate = z.object({ a: z.string(), b: z.string(), shinglesA: z.string(), shinglesB: z.string() });

const shinglesFrom = (text: string): Uint32Array => sortDistinct(new Uint32Array(fromBase64(text).buffer));

async function* verifyLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<object> {
  for await (const { line, value } of parseLines(input)) {
    const pair = Candidate.safeParse(value);
    if (!pair.success) {
      yield wrongLine(line, 'a pair {a, b, shinglesA, shinglesB}');
      continue;
    }
    const { a, b, shinglesA, shinglesB } = pair.data;
    const shared = compareShingles(shinglesFrom(shinglesA), shinglesFrom(shinglesB));
    if (isNearDuplicate(shared)) yield { a, b, ...shared };
  }
}

/** `stemma worker pairs`. */
export const pairsTask: WorkerTask = {
  name: 'pairs',
  title: 'candidate pairs with their shingles → near duplicates, verified',
  run: verifyLines,
};
