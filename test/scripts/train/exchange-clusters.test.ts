import { describe, expect, it } from 'vitest';
import { exchangeClusters } from '../../../scripts/train/exchange-clusters.ts';

/** Words 0 to 2 stand before 3 to 5 and 6 is the border: two plain classes. */
const first: number[] = [];
const second: number[] = [];
const count: number[] = [];
for (const one of [0, 1, 2])
  for (const other of [3, 4, 5]) {
    first.push(one, other, 6);
    second.push(other, 6, one);
    count.push(3 + one, 3 + one, 3 + one);
  }
const pairs = {
  wordCount: 7,
  movable: 6,
  first: Int32Array.from(first),
  second: Int32Array.from(second),
  count: Int32Array.from(count),
};

describe('exchange clusters', () => {
  it('put words in like company together', () => {
    const classes = [...exchangeClusters(pairs, { classes: 2, rounds: 5 })];
    expect(new Set(classes.slice(0, 3)).size).toBe(1);
    expect(new Set(classes.slice(3, 6)).size).toBe(1);
    expect(classes[0]).not.toBe(classes[3]);
  });

  it('leave the border alone and give the same answer again', () => {
    const classes = exchangeClusters(pairs, { classes: 2, rounds: 5 });
    expect(classes[6]).toBe(2);
    expect(exchangeClusters(pairs, { classes: 2, rounds: 5 })).toEqual(classes);
  });
});
