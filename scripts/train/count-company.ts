/**
 * Counts which words stand near each other in a text of numbered words and turns the counts into positive pointwise mutual
 * information (Bullinaria and Levy 2007, doi:10.3758/BF03193020), with contexts smoothed and frequent words thinned out as
 * in Levy, Goldberg and Dagan 2015, doi:10.1162/tacl_a_00134. Nothing is drawn by lot: a thinned word counts for less.
 */
import type { SparseRows } from './factor-rows.ts';

/** Ends a sentence in a text of numbered words; other negative numbers are words without a number. */
export const SENTENCE_END = -2;

/** Words to each side; a nearer one counts more, the next one fully. */
const WINDOW = 4;
/** A word more frequent than this share of the text is thinned out. */
const THINNED = 1e-3;
/** Exponent on the counts of contexts: rare ones would get too much. */
const SMOOTHING = 0.75;
/** Rows counted in one pass, so that a dense table of them fits into memory. */
const BLOCK = 1500;

/** One row for each word; `counts` says how often each stands in the text. O(passes · length). */
export function countCompany(text: Int32Array, counts: readonly number[]): SparseRows {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const kept = Float64Array.from(counts, (count) => Math.min(1, Math.sqrt((THINNED * total) / count)));
  const rows: { columns: Int32Array; values: Float32Array }[] = [];
  for (let from = 0; from < counts.length; from += BLOCK)
    rows.push(...countBlock(text, kept, from, Math.min(counts.length, from + BLOCK)));
  return toInformation(rows);
}

function countBlock(text: Int32Array, kept: Float64Array, from: number, end: number): SparseRows {
  const size = kept.length;
  const table = new Float32Array((end - from) * size);
  for (let at = 0; at < text.length; at += 1) {
    const word = text[at] as number;
    if (word < from || word >= end) continue;
    for (let side = -1; side <= 1; side += 2) {
      for (let distance = 1; distance <= WINDOW; distance += 1) {
        const other = text[at + side * distance] ?? SENTENCE_END;
        if (other === SENTENCE_END) break;
        if (other < 0) continue;
        const cell = (word - from) * size + other;
        const worth = (WINDOW - distance + 1) / WINDOW;
        table[cell] = (table[cell] as number) + worth * (kept[word] as number) * (kept[other] as number);
      }
    }
  }
  return Array.from({ length: end - from }, (_, row) => {
    const dense = table.subarray(row * size, (row + 1) * size);
    const columns = Int32Array.from(dense.keys()).filter((column) => (dense[column] as number) > 0);
    return { columns, values: Float32Array.from(columns, (column) => dense[column] as number) };
  });
}

function toInformation(rows: SparseRows): SparseRows {
  const contexts = new Float64Array(rows.length);
  const sums = rows.map(({ columns, values }) => {
    let sum = 0;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] as number;
      contexts[column] = (contexts[column] as number) + (values[at] as number);
      sum += values[at] as number;
    }
    return sum;
  });
  const smoothed = contexts.map((count) => count ** SMOOTHING);
  const total = smoothed.reduce((sum, count) => sum + count, 0);
  return rows.map(({ columns, values }, row) => {
    const information = values.map((value, at) =>
      Math.log(((value / (sums[row] as number)) * total) / (smoothed[columns[at] as number] as number)),
    );
    const places = Int32Array.from(information.keys()).filter((at) => (information[at] as number) > 0);
    return {
      columns: places.map((at) => columns[at] as number),
      values: Float32Array.from(places, (at) => information[at] as number),
    };
  });
}
