import { describe, expect, it } from 'vitest';
import { listMoves, readCollation } from '../../../src/report/outline/index.ts';

describe('readCollation', () => {
  it('tells a reading that leaves out words from one that has not begun', () => {
    const places = readCollation([
      { same: false, readings: ['the river', 'the river', ''] },
      { same: false, readings: ['will', '', ''] },
      { same: true, readings: ['rise', 'rise', 'rise'] },
    ]);
    expect(places.map(({ words }) => words)).toEqual([
      ['the river', 'the river', undefined],
      ['will', '', undefined],
      ['rise', 'rise', 'rise'],
    ]);
    expect(places.map(({ agreed }) => agreed)).toEqual([true, false, true]);
  });

  it('does not call agreed what one reading alone has', () => {
    expect(readCollation([{ same: false, readings: ['the river', ''] }])[0]?.agreed).toBe(false);
  });
});

describe('listMoves', () => {
  it('gives each move once, in the words of two readings', () => {
    const collation = [
      { same: false, moved: [2], readings: ['lies the mill of', 'is'] },
      { same: true, readings: ['Orvale', 'Orvale'] },
      { same: false, moved: [0], readings: ['', 'old mill'] },
    ];
    expect(listMoves(collation)).toEqual([{ here: 'lies the mill of', there: 'old mill' }]);
  });

  it('lists none where no reading has the words of the other place', () => {
    expect(
      listMoves([
        { same: false, moved: [1], readings: ['a', 'b'] },
        { same: false, moved: [0], readings: ['c', 'd'] },
      ]),
    ).toEqual([]);
  });
});
