import { describe, expect, it } from 'vitest';
import { countCompany, SENTENCE_END } from '../../../scripts/train/count-company.ts';
import { factorRows } from '../../../scripts/train/factor-rows.ts';

/** Two kinds of words, each in the company of its own: 0-3 and 4-7. */
function textOfTwoKinds(): Int32Array {
  const numbers: number[] = [];
  for (let sentence = 0; sentence < 200; sentence += 1) {
    const first = sentence % 2 === 0 ? 0 : 4;
    for (let at = 0; at < 6; at += 1)
      numbers.push(first + ((Math.floor(sentence / 2) + at * (1 + (sentence % 3))) % 4));
    numbers.push(SENTENCE_END);
  }
  return Int32Array.from(numbers);
}

const cosine = (vectors: Float64Array, width: number, p: number, q: number): number => {
  const dot = (x: number, y: number): number => {
    let sum = 0;
    for (let k = 0; k < width; k += 1) sum += (vectors[x * width + k] as number) * (vectors[y * width + k] as number);
    return sum;
  };
  return dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q));
};

describe('vectors of words', () => {
  const text = textOfTwoKinds();
  const counts = Array.from({ length: 8 }, (_, word) => text.filter((number) => number === word).length);
  const rows = countCompany(text, counts);

  it('count no company across the end of a sentence', () => {
    for (const [row, { columns, values }] of rows.entries()) {
      expect([...columns].every((column) => column < 4 === row < 4)).toBe(true);
      expect([...values].every((value) => value > 0)).toBe(true);
    }
  });

  it('are alike for words of one company only', () => {
    const vectors = factorRows(rows, 2);
    expect(cosine(vectors, 2, 0, 1)).toBeGreaterThan(0.9);
    expect(cosine(vectors, 2, 5, 6)).toBeGreaterThan(0.9);
    expect(Math.abs(cosine(vectors, 2, 1, 5))).toBeLessThan(0.1);
    expect(factorRows(rows, 2)).toEqual(vectors);
  });

  it('hold the largest part of the matrix', () => {
    const diagonal = [9, 4, 1].map((value, at) => ({
      columns: Int32Array.of(at),
      values: Float32Array.of(value),
    }));
    const vectors = factorRows(diagonal, 2);
    // U times the square root of 9, and of 4
    expect([...vectors].map((value) => Math.round(Math.abs(value) * 1000) / 1000)).toEqual([3, 0, 0, 2, 0, 0]);
  });
});
