/** Span scores, by hand. A span is written "start-end". */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPairs, countSpans, figuresOfCounts, findWords, overlapsOf } from '../../../eval/spans/index.ts';
import { type Span, spansOverlap } from '../../../src/text/index.ts';

//            0    5     11   16  20
const TEXT = 'Anna Brook said "no one" came.';
const spans = (list: string): Span[] =>
  list
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [start = 0, end = 0] = each.split('-').map(Number);
      return { start, end };
    });

describe('countSpans', () => {
  const words = findWords(TEXT);
  it.each([
    // found, gold, exact, overlap, token: each [right, found, gold]
    ['the same', '0-10 11-15', '0-10 11-15', [2, 2, 2], [2, 2, 2], [3, 3, 3]],
    ['marks are part of a span', '17-23', '16-24', [0, 1, 1], [1, 1, 1], [2, 2, 2]],
    ['a shorter one', '5-10', '0-10', [0, 1, 1], [1, 1, 1], [1, 1, 2]],
    ['side by side is no overlap', '0-4', '4-10', [0, 1, 1], [0, 1, 1], [0, 1, 1]],
    ['listed twice counts once', '0-10 0-10', '0-10', [1, 1, 1], [1, 1, 1], [2, 2, 2]],
    ['one found over two annotated pairs with one', '0-15', '0-10 11-15', [0, 1, 2], [1, 1, 2], [3, 3, 3]],
    ['two found in one annotated pair once', '0-4 5-10', '0-10', [0, 2, 1], [1, 2, 1], [2, 2, 2]],
    // Taking for 0-15 the first that overlaps (0-10) would leave nothing for 5-10.
    ['the largest matching, not the first', '0-15 5-10', '0-10 11-15', [0, 2, 2], [2, 2, 2], [3, 3, 3]],
    ['nothing found', '', '0-10', [0, 0, 1], [0, 0, 1], [0, 0, 2]],
    ['nothing annotated', '0-10', '', [0, 1, 0], [0, 1, 0], [0, 2, 0]],
    ['half a word touches it', '6-8', '5-10', [0, 1, 1], [1, 1, 1], [1, 1, 1]],
  ])('%s', (_, found, gold, exact, overlap, token) => {
    const counts = countSpans(words, spans(found), spans(gold));
    const list = Object.values(counts).map(({ right, found: all, gold: wanted }) => [right, all, wanted]);
    expect(list).toEqual([exact, overlap, token]);
  });
});

const anySpans = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 7 },
);
const sorted = (list: readonly Span[]): Span[] => [...list].sort((a, b) => a.start - b.start || a.end - b.end);

describe('overlapsOf', () => {
  it('finds what comparing all with all finds', () => {
    fc.assert(
      fc.property(anySpans.map(sorted), anySpans.map(sorted), (a, b) => {
        const naive = a.map((x) => b.flatMap((y, at) => (spansOverlap(x, y) ? [at] : [])));
        expect(overlapsOf(a, b)).toEqual(naive);
      }),
    );
  });
});

describe('countPairs', () => {
  it('reaches the most that trying every way reaches', () => {
    const most = (partners: readonly (readonly number[])[], used: readonly number[] = []): number => {
      const [first, ...rest] = partners;
      if (first === undefined) return 0;
      const taking = first.filter((at) => !used.includes(at)).map((at) => 1 + most(rest, [...used, at]));
      return Math.max(most(rest, used), ...taking);
    };
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 4 }), { maxLength: 5 }), (partners) => {
        expect(countPairs(partners)).toBe(most(partners));
      }),
    );
  });
});

describe('figuresOfCounts', () => {
  it('gives precision, recall and F1 with what they rest on', () => {
    expect(figuresOfCounts({ cue: { exact: { right: 1, found: 2, gold: 4 } } })).toEqual([
      { name: 'cue, exact, precision', value: 0.5, n: 2 },
      { name: 'cue, exact, recall', value: 0.25, n: 4 },
      { name: 'cue, exact, F1', value: 1 / 3, n: 4 },
    ]);
  });
});
