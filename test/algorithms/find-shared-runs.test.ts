import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSharedRuns } from '../../src/algorithms/index.ts';

const symbols = (text: string): number[] =>
  text.split(' ').map((word) => [...word].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 0));
const runs = (a: string, b: string, minimum = 5) =>
  findSharedRuns(symbols(a), symbols(b), { seed: 3, gap: 2, minimum }).map((run) => [
    a.split(' ').slice(run.aStart, run.aEnd).join(' '),
    b.split(' ').slice(run.bStart, run.bEnd).join(' '),
  ]);

describe('findSharedRuns', () => {
  it('finds a run in the middle of other words', () => {
    expect(runs('x y one two three four five z', 'q one two three four five r s t')).toEqual([
      ['one two three four five', 'one two three four five'],
    ]);
  });

  it('bridges a small edit', () => {
    expect(runs('one two three BIG four five six', 'one two three SMALL four five six')).toEqual([
      ['one two three BIG four five six', 'one two three SMALL four five six'],
    ]);
  });

  it('finds moved passages', () => {
    expect(runs('a b c d e f - v w x y z', 'v w x y z + a b c d e f')).toHaveLength(2);
  });

  it('finds nothing in texts without a common run', () => {
    expect(runs('a b c d e f g', 'g f e d c b a')).toEqual([]);
  });

  it('stays inside both sequences, without overlaps, whatever they are', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const found = findSharedRuns(a, b, { seed: 2, gap: 2, minimum: 3 });
        let end = 0;
        for (const run of found) {
          expect(run.aStart).toBeGreaterThanOrEqual(end);
          expect(run.aEnd).toBeLessThanOrEqual(a.length);
          expect(run.bEnd).toBeLessThanOrEqual(b.length);
          expect(run.matches).toBeLessThanOrEqual(Math.min(run.aEnd - run.aStart, run.bEnd - run.bStart));
          end = run.aEnd;
        }
      }),
      { seed: 11 },
    );
  });
});
