import { describe, expect, it } from 'vitest';
import { dropStrays } from '../../../src/story/claims/drop-strays.ts';

const numberOf = (group: number, assertion: number): number => 10 * group + assertion;
const match = (group: number, score: number) => ({ group, score, first: 0, end: 1 });
const star = (group: number, ...matches: ReturnType<typeof match>[]) => ({ core: { group, assertion: 0 }, matches });
const groupsOf = (claims: readonly ReturnType<typeof star>[]) =>
  dropStrays(claims, numberOf).map(({ matches }) => matches.map(({ group }) => group));

describe('tellings of two claims', () => {
  it('stay where they are told much better', () => {
    expect(groupsOf([star(1, match(2, 0.9), match(3, 0.4)), star(4, match(3, 0.8))])).toEqual([[2], [3]]);
  });

  it('stay in both where both are told alike, or well', () => {
    expect(groupsOf([star(1, match(3, 0.5)), star(4, match(3, 0.6))])).toEqual([[3], [3]]);
    expect(groupsOf([star(1, match(3, 0.7)), star(4, match(3, 1))])).toEqual([[3], [3]]);
  });

  it('stay where their own claim is told by nobody else', () => {
    expect(groupsOf([star(1, match(3, 0.4)), star(3)])).toEqual([[3], []]);
    expect(groupsOf([star(1, match(3, 0.4)), star(3, match(5, 0.9))])).toEqual([[], [5]]);
  });
});
