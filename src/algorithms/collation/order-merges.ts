import type { WordNumber } from './vocabulary.ts';

/** More distinct readings than this are not compared each with each: the others join one by one, in order. */
const MAX_COMPARED = 120;

/**
 * Which groups of readings to align next, the most alike first: UPGMA (Sokal and Michener 1958) over the share of weighted
 * words in common. Each pair `[into, from]` names groups by their lowest member, which stays; the last group is 0.
 */
export function orderMerges(
  rows: readonly (readonly WordNumber[])[],
  weight: (word: WordNumber) => number,
): [number, number][] {
  const count = Math.min(rows.length, MAX_COMPARED);
  const likeness = compareAll(rows.slice(0, count), weight);
  const size = new Array<number>(count).fill(1);
  const left = [...size.keys()];
  const merges: [number, number][] = [];
  while (left.length > 1) {
    let best: [number, number] = [left[0] as number, left[1] as number];
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, a] of left.entries()) {
      for (const b of left.slice(index + 1)) {
        const value = likeness[a * count + b] as number;
        if (value > most) {
          most = value;
          best = [a, b];
        }
      }
    }
    const [into, from] = best;
    left.splice(left.indexOf(from), 1);
    const [sizeInto, sizeFrom] = [size[into] as number, size[from] as number];
    for (const other of left) {
      const mean =
        ((likeness[into * count + other] as number) * sizeInto +
          (likeness[from * count + other] as number) * sizeFrom) /
        (sizeInto + sizeFrom);
      likeness[into * count + other] = mean;
      likeness[other * count + into] = mean;
    }
    size[into] = sizeInto + sizeFrom;
    merges.push(best);
  }
  for (let row = count; row < rows.length; row += 1) merges.push([0, row]);
  return merges;
}

/** Weighted Dice likeness of the words of every two rows, as a square. */
function compareAll(rows: readonly (readonly WordNumber[])[], weight: (word: WordNumber) => number): Float64Array {
  const bags = rows.map((row) => new Set(row));
  const totals = bags.map((bag) => sum(bag, weight));
  const likeness = new Float64Array(rows.length ** 2);
  for (const [a, bag] of bags.entries()) {
    for (let b = 0; b < a; b += 1) {
      let common = 0;
      for (const word of bags[b] as Set<number>) if (bag.has(word)) common += weight(word);
      const value = (2 * common) / ((totals[a] as number) + (totals[b] as number) || 1);
      likeness[a * rows.length + b] = value;
      likeness[b * rows.length + a] = value;
    }
  }
  return likeness;
}

function sum(words: Iterable<WordNumber>, weight: (word: WordNumber) => number): number {
  let total = 0;
  for (const word of words) total += weight(word);
  return total;
}
