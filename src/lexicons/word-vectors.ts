/**
 * Word vectors by stem, learnt from news text: words that stand in like company have like vectors. They hold what no list of
 * synonyms has ("airstrike", "raid"), but opposites and rivals are close too, so a caller asks `areOpposites` beside it.
 * `scripts/train/vectors.ts` learns them.
 */
import { loadBytes } from './load-list.ts';

/** Numbers in one vector. */
let width = 0;
let rowOf: ReadonlyMap<string, number> | undefined;
let values: Int8Array = new Int8Array(0);
/** One divided by the length of each vector. */
let scales: Float32Array = new Float32Array(0);

/** `word-vectors.bin`: a line "width words...\n" in ASCII, then for each word `width` signed bytes. */
function loadVectors(): ReadonlyMap<string, number> {
  const bytes = loadBytes('word-vectors.bin');
  const end = bytes.indexOf(10);
  const [first = '', ...words] = new TextDecoder('latin1').decode(bytes.subarray(0, end)).split(' ');
  width = Number(first);
  values = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, width * words.length);
  scales = new Float32Array(words.length);
  for (let row = 0; row < words.length; row += 1) {
    let square = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) square += (values[at] as number) ** 2;
    scales[row] = square === 0 ? 0 : 1 / Math.sqrt(square);
  }
  return new Map(words.map((word, row) => [word, row]));
}

/** Row of a stem's vector, or -1 when it has none; rows are stable for one data file only. */
export function vectorRowOf(stem: string): number {
  rowOf ??= loadVectors();
  return rowOf.get(stem) ?? -1;
}

/** Cosine of two vectors by their rows, -1..1; 0 when one is -1. */
export function vectorCosine(rowA: number, rowB: number): number {
  if (rowA < 0 || rowB < 0) return 0;
  let sum = 0;
  const [a, b] = [rowA * width, rowB * width];
  for (let at = 0; at < width; at += 1) sum += (values[a + at] as number) * (values[b + at] as number);
  return sum * (scales[rowA] as number) * (scales[rowB] as number);
}
