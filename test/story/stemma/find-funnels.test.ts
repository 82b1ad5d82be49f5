import { describe, expect, it } from 'vitest';
import type { StemmaEdge, StemmaNode } from '../../../src/model/index.ts';
import { findFunnels } from '../../../src/story/stemma/find-funnels.ts';

const KINDS: Readonly<Record<string, StemmaNode['kind']>> = {
  'o-echo': 'outlet',
  'o-wire': 'agency',
  'o-vonk': 'person',
  'lost-1': 'lost',
};

/** "o-echo > a-1" is decided, "a-1 - a-2" undecided; there are as many articles as said, whatever the edges name. */
function funnelsOf(articles: number, drawn: readonly string[]): string[] {
  const ids = Array.from({ length: articles }, (_, index) => `a-${index + 1}`);
  const edges = drawn.map((line): StemmaEdge => {
    const [from = '', sign = '', to = ''] = line.split(' ');
    return {
      from,
      to,
      basis: ['credit'],
      certainty: 'stated',
      direction: sign === '>' ? 'decided' : 'undecided',
      strength: 0.5,
      why: '',
      evidence: [],
    };
  });
  const nodes = [...ids, ...Object.keys(KINDS)].map(
    (id): StemmaNode => ({ id, kind: KINDS[id] ?? 'article', label: id }),
  );
  return findFunnels(nodes, edges).map(({ rootId, articleIds }) => `${rootId}: ${articleIds.join(' ')}`);
}

describe('findFunnels', () => {
  it.each<[string, number, string[], string[]]>([
    ['an outlet that most credit', 4, ['o-echo > a-1', 'o-echo > a-2', 'o-echo > a-3'], ['o-echo: a-1 a-2 a-3']],
    ['a chain of copies', 4, ['a-1 > a-2', 'a-2 > a-3', 'a-3 > a-4'], ['a-1: a-2 a-3 a-4']],
    [
      'the newspaper, not who told the newspaper',
      3,
      ['o-wire > o-echo', 'o-echo > a-1', 'o-echo > a-2', 'a-2 > a-3'],
      ['o-echo: a-1 a-2 a-3'],
    ],
    [
      'a lost text and an agency side by side',
      3,
      ['lost-1 > a-1', 'lost-1 > a-2', 'a-2 > a-3', 'o-wire > a-1', 'o-wire > a-2'],
      ['lost-1: a-1 a-2 a-3', 'o-wire: a-1 a-2 a-3'],
    ],
    ['one of a circle', 5, ['a-1 > a-2', 'a-2 > a-1', 'a-2 > a-3', 'a-2 > a-4', 'a-2 > a-5'], ['a-1: a-2 a-3 a-4 a-5']],
  ])('finds %s', (_, articles, edges, funnels) => {
    expect(funnelsOf(articles, edges)).toEqual(funnels);
  });

  it.each<[string, number, string[]]>([
    ['fewer than three articles', 2, ['o-echo > a-1', 'o-echo > a-2']],
    ['fewer than two thirds of them', 5, ['o-echo > a-1', 'o-echo > a-2', 'o-echo > a-3']],
    ['an undecided direction', 3, ['o-echo > a-1', 'o-echo > a-2', 'a-2 - a-3']],
    ['a person whom all quote', 3, ['o-vonk > a-1', 'o-vonk > a-2', 'o-vonk > a-3']],
    ['no edges', 3, []],
  ])('finds nothing in %s', (_, articles, edges) => {
    expect(funnelsOf(articles, edges)).toEqual([]);
  });
});
