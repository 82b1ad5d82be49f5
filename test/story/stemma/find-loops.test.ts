import { describe, expect, it } from 'vitest';
import type { StemmaEdge } from '../../../src/model/index.ts';
import { findLoops } from '../../../src/story/stemma/find-loops.ts';

/** "a>b" is an edge from a to b. */
const edges = (text: string): StemmaEdge[] =>
  text.split(' ').map((pair): StemmaEdge => {
    const [from = '', to = ''] = pair.split('>');
    const direction = 'decided';
    return { from, to, basis: ['credit'], certainty: 'stated', direction, strength: 1, why: '', evidence: [] };
  });

describe('findLoops', () => {
  it.each([
    ['a>b b>a', [['a', 'b']]],
    ['a>b b>c c>a', [['a', 'b', 'c']]],
    [
      'a>b b>a a>c c>a',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['b>a c>b a>c', [['a', 'c', 'b']]],
    [
      'a>b b>a b>c c>b',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ],
    [
      'x>a a>b b>a b>y d>e e>d',
      [
        ['a', 'b'],
        ['d', 'e'],
      ],
    ],
    ['a>b b>c a>c', []],
  ])('%s', (given, expected) => {
    expect(findLoops(edges(given))).toEqual(expected);
  });

  it('prints only edges that are there', () => {
    const given = edges('a>b b>c c>d d>a c>a d>c b>d e>f f>e f>a');
    const drawn = new Set(given.map(({ from, to }) => `${from}>${to}`));
    for (const loop of findLoops(given)) {
      loop.forEach((from, place) => {
        expect(drawn).toContain(`${from}>${loop[(place + 1) % loop.length] ?? ''}`);
      });
    }
  });

  it('walks a long circle without recursion', () => {
    const size = 20_000;
    const ring = Array.from({ length: size }, (_, at) => `n${at}>n${(at + 1) % size}`).join(' ');
    expect(findLoops(edges(ring)).map((loop) => loop.length)).toEqual([size]);
  });
});
