import { describe, expect, it } from 'vitest';
import type { Origin, Range, SourceKind } from '../../../src/model/index.ts';
import { readCredibility } from '../../../src/report/index.ts';

const origin = (kind: SourceKind, index: number): Origin => ({ id: `o-${index}`, kind, name: kind, evidence: [] });
const range = ([atLeast, atMost]: readonly [number, number]): Range => ({ atLeast, atMost });

type Ends = readonly [number, number];

function read(sources: Ends, observers: Ends, kinds: readonly SourceKind[]) {
  const origins = kinds.map(origin);
  const originIds = origins.map(({ id }) => id);
  return readCredibility(origins)({ sources: range(sources), observers: range(observers), originIds, why: [] });
}

describe('readCredibility', () => {
  it.each([
    ['two sources, two observers', [2, 2], [2, 2], ['person', 'document'], 1],
    ['more of both', [3, 5], [2, 9], ['person', 'person', 'social'], 1],
    ['two sources through one outlet', [2, 2], [1, 1], ['person', 'institution'], 2],
    ['two sources, perhaps two observers', [2, 2], [1, 2], ['person', 'institution'], 2],
    ['one named source, two observers', [1, 1], [2, 2], ['person'], 2],
    ['perhaps two sources, two observers', [1, 2], [2, 2], ['person', 'institution'], 2],
    ['two outlets on their own word', [1, 2], [2, 2], ['outlet', 'agency'], 2],
    ['two outlets, unnamed voices', [1, 2], [2, 2], ['unnamed', 'group'], 3],
    ['two outlets, nobody counted', [1, 1], [2, 2], [], 3],
    ['one outlet, a named source', [1, 1], [1, 1], ['person'], 3],
    ['one outlet, a document', [1, 1], [1, 1], ['document'], 3],
    ['much may be, little is known', [1, 9], [1, 9], ['person', 'outlet'], 3],
    ['one outlet, an unnamed voice', [1, 1], [1, 1], ['unnamed'], 6],
    ['one outlet, a group', [1, 1], [1, 1], ['group'], 6],
    ['one outlet, its bare word', [1, 1], [1, 1], ['outlet'], 6],
    ['perhaps many outlets, their bare word', [1, 4], [1, 4], ['outlet', 'outlet'], 6],
    ['nobody counted', [1, 1], [1, 1], [], 6],
    ['no source known', [0, 0], [2, 2], ['person'], 6],
    ['perhaps a source', [0, 3], [2, 2], ['person'], 6],
    ['no observer known', [2, 2], [0, 2], ['person', 'person'], 6],
    ['nothing known', [0, 0], [0, 0], [], 6],
  ] as const)('%s', (_, sources, observers, kinds, digit) => {
    expect(read(sources, observers, kinds).digit).toBe(digit);
  });

  it('says the digit in the words of the code', () => {
    const readings = [
      read([2, 2], [2, 2], ['person', 'person']),
      read([1, 1], [2, 2], ['person']),
      read([1, 1], [1, 1], ['person']),
      read([1, 1], [1, 1], ['unnamed']),
    ].map(({ digit, reading }) => `${digit} ${reading}`);
    expect(readings).toEqual([
      '1 confirmed by other sources',
      '2 probably true',
      '3 possibly true',
      '6 cannot be judged',
    ]);
  });

  it('never reads doubt from support, and is never raised by an upper end or lowered by a lower one', () => {
    const counts = [0, 1, 2, 3];
    const ranges = counts.flatMap((from) => counts.filter((to) => to >= from).map((to) => [from, to] as const));
    const kindLists: readonly (readonly SourceKind[])[] = [[], ['unnamed'], ['agency'], ['person']];
    for (const kinds of kindLists) {
      for (const sources of ranges) {
        for (const observers of ranges) {
          const { digit } = read(sources, observers, kinds);
          expect([1, 2, 3, 6]).toContain(digit);
          expect(read([sources[0], 9], [observers[0], 9], kinds).digit).toBe(digit);
          expect(read([sources[0] + 1, 9], observers, kinds).digit).toBeLessThanOrEqual(digit);
          expect(read(sources, [observers[0] + 1, 9], kinds).digit).toBeLessThanOrEqual(digit);
        }
      }
    }
  });

  it('counts only the origins of the claim', () => {
    const origins = [origin('person', 0), origin('unnamed', 1)];
    const one = range([1, 1]);
    const support = { sources: one, observers: one, originIds: ['o-1'], why: [] };
    expect(readCredibility(origins)(support).digit).toBe(6);
    expect(readCredibility(origins)({ ...support, originIds: ['o-0'] }).digit).toBe(3);
  });
});
