import { describe, expect, it } from 'vitest';
import { inferLostSources } from '../../../src/story/stemma/infer-lost-sources.ts';
import type { OpenPair } from '../../../src/story/stemma/list-text-candidates.ts';
import type { StoryView } from '../../../src/story/stemma/story-view.ts';

/** A story of so many articles of which nothing is asked but names. */
const storyOf = (count: number): StoryView =>
  ({
    views: Array.from({ length: count }, (_, index) => ({ index, id: `a-${index}`, label: `N${index}`, read: {} })),
    originOf: new Map(),
  }) as unknown as StoryView;

const NOTHING = { bySentence: new Map(), words: 0, share: 0, inOrder: 0 };

const pair = (a: number, b: number, words = 60): OpenPair => ({
  link: {
    a,
    b,
    passages: [],
    words,
    shareOfA: 0.4,
    shareOfB: 0.3,
    wordsOfA: 0,
    wordsOfB: 0,
    ofA: NOTHING,
    ofB: NOTHING,
    isReworded: false,
  },
  kind: 'lost',
});

describe('inferLostSources', () => {
  it('gives all who share one text one lost source', () => {
    const open = [pair(0, 1), pair(1, 2), pair(3, 4)];
    const { nodes, edges } = inferLostSources(storyOf(6), { edges: [], open });
    expect(nodes.map(({ label }) => label)).toEqual(['lost source of N0, N1 and N2', 'lost source of N3 and N4']);
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'lost-0 a-0',
      'lost-0 a-1',
      'lost-0 a-2',
      'lost-3 a-3',
      'lost-3 a-4',
    ]);
    expect(edges[0]?.why).toContain('shares text with N1,');
    expect(edges[1]?.why).toContain('shares text with N0 and N2,');
  });

  it('bears a story in which every article shares text with every other', () => {
    const count = 600;
    const open: OpenPair[] = [];
    for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) open.push(pair(a, b));
    const { nodes, edges } = inferLostSources(storyOf(count), { edges: [], open });
    expect(nodes).toHaveLength(1);
    expect(edges).toHaveLength(count);
    expect(edges[0]?.strength).toBe(0.6);
  });
});
