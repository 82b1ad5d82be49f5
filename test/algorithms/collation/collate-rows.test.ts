import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collateRows } from '../../../src/algorithms/index.ts';

/** Words with one beginning are near; short words weigh little. */
const reading = {
  maxWords: 40,
  keyOf: (word: string) => word,
  weightOf: (word: string) => (word.length > 3 ? 1 : 0.3),
  similarity: (a: string, b: string) => (a === b ? 1 : a.slice(0, 4) === b.slice(0, 4) ? 0.9 : -1),
};

const table = (texts: readonly string[], maxWords = 40) => {
  const rows = texts.map((text) => text.split(' ').filter((word) => word !== ''));
  return collateRows(rows, { ...reading, maxWords }).map(({ kind, moved, cells }) => ({
    kind,
    moved,
    words: cells.map(({ start, end }, row) => rows[row]?.slice(start, end).join(' ')),
  }));
};
const shown = (texts: readonly string[], maxWords = 40): string[] =>
  table(texts, maxWords).map(({ kind, words }) => `${kind}: ${words.join(' | ')}`);

describe('collateRows', () => {
  it('sets words that were put for others in one place', () => {
    expect(shown(['we should take this chance', 'we should seize this chance', 'we should seize this chance'])).toEqual(
      [
        'same: we should | we should | we should',
        'differing: take | seize | seize',
        'same: this chance | this chance | this chance',
      ],
    );
  });

  it('sets one word against several', () => {
    expect(shown(['open for whomever wants it', 'open for anyone who wants it'])).toEqual([
      'same: open for | open for',
      'differing: whomever | anyone who',
      'same: wants it | wants it',
    ]);
  });

  it('tells forms of one word from other words', () => {
    expect(shown(['the mayors resigned today', 'the mayor resigned today'])).toEqual([
      'same: the | the',
      'near: mayors | mayor',
      'same: resigned today | resigned today',
    ]);
  });

  it('links a phrase to where it moved', () => {
    const places = table(['here lies the mill of orvale which stands', 'here lies orvale his mill which stands']);
    const linked = places.filter(({ moved }) => moved.length > 0);
    expect(linked).toHaveLength(2);
    for (const place of linked)
      for (const other of place.moved) expect(places[other]?.moved).toContain(places.indexOf(place));
  });

  it('does not link small words that stand elsewhere', () => {
    const places = table(['he was to go and the mill burned', 'go he did to the mill and burned']);
    expect(places.flatMap(({ moved }) => moved)).toEqual([]);
  });

  it('ends no place of the others where a short reading begins', () => {
    expect(shown(['the river will rise again tomorrow', 'rise again', 'the river may rise again tomorrow'])).toEqual([
      'differing: the river |  | the river',
      'differing: will |  | may',
      'same: rise again | rise again | rise again',
      'differing: tomorrow |  | tomorrow',
    ]);
  });

  it('keeps what one of many leaves out apart from what another puts otherwise', () => {
    const common = 'the board will close both mills in march';
    expect(
      shown([common, common, 'the board will close mills in march', 'the council will close both mills in march']),
    ).toEqual([
      'same: the | the | the | the',
      'differing: board | board | board | council',
      'same: will close | will close | will close | will close',
      'differing: both | both |  | both',
      'same: mills in march | mills in march | mills in march | mills in march',
    ]);
  });

  it('says what it leaves unaligned', () => {
    expect(shown(['alpha beta gamma', 'alpha beta delta'], 2)).toEqual([
      'same: alpha beta | alpha beta',
      'unaligned: gamma | delta',
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(shown([])).toEqual([]);
    expect(shown([''])).toEqual([]);
  });
});

const texts = fc.array(
  fc.array(fc.constantFrom('the', 'a', 'of', 'river', 'rivers', 'mill', 'flooded', 'mayor'), { maxLength: 14 }),
  { minLength: 1, maxLength: 7 },
);

describe('every table', () => {
  it('has each word of each row once and in order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 15 }), (rows, maxWords) => {
        const places = collateRows(rows, { ...reading, maxWords });
        for (const [index, row] of rows.entries()) {
          expect(places.flatMap(({ cells }) => row.slice(cells[index]?.start, cells[index]?.end))).toEqual(row);
          for (const { cells } of places) expect(cells[index]?.start).toBeLessThanOrEqual(cells[index]?.end ?? -1);
        }
        for (const { kind, cells } of places) {
          const words = new Set(cells.map(({ start, end }, index) => rows[index]?.slice(start, end).join(' ')));
          if (kind === 'same') expect(words.size).toBe(1);
          else if (kind === 'near') expect(words.size).toBeGreaterThan(1);
        }
      }),
      { seed: 7 },
    );
  });

  it('is the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), (rows, turn) => {
        const order = [...rows.keys()].map((row) => (row + turn) % rows.length).reverse();
        const one = collateRows(rows, reading);
        const other = collateRows(
          order.map((row) => rows[row] ?? []),
          reading,
        );
        const back = other.map(({ kind, moved, cells }) => ({
          kind,
          moved,
          cells: rows.map((_, row) => cells[order.indexOf(row)]),
        }));
        expect(back).toEqual(one);
      }),
      { seed: 8 },
    );
  });

  it('has links that lead both ways', () => {
    fc.assert(
      fc.property(texts, (rows) => {
        const places = collateRows(rows, reading);
        for (const [index, { moved }] of places.entries()) {
          expect(moved).not.toContain(index);
          for (const other of moved) expect(places[other]?.moved).toContain(index);
        }
      }),
      { seed: 9 },
    );
  });
});
