import { describe, expect, it } from 'vitest';
import type { StemmaEdge } from '../../../src/model/index.ts';
import { dropKnownLost } from '../../../src/story/stemma/drop-known-lost.ts';
import type { StoryView } from '../../../src/story/stemma/story-view.ts';

const story = {
  views: ['a-1', 'a-2', 'a-3'].map((id, index) => ({ index, id })),
  publishers: new Set(),
  originOf: new Map([
    ['o-post', { id: 'o-post', kind: 'outlet', name: 'Osk Post' }],
    ['o-lee', { id: 'o-lee', kind: 'person', name: 'Ann Lee' }],
  ]),
} as unknown as StoryView;

const edge = (from: string, to: string, basis: StemmaEdge['basis'][number] = 'lost-source'): StemmaEdge => ({
  from,
  to,
  basis: [basis],
  certainty: 'inferred',
  direction: 'decided',
  strength: 0.5,
  why: `${from} ${to}.`,
  evidence: [],
});
const nodes = [{ id: 'lost-1', kind: 'lost' as const, label: 'lost source' }];
const drawn = (edges: readonly StemmaEdge[]): string[] =>
  dropKnownLost(story, { nodes, edges })
    .edges.map(({ from, to }) => `${from} ${to}`)
    .sort();

describe('dropKnownLost', () => {
  it('takes the outlet that all draw on for the lost text', () => {
    const edges = [
      edge('lost-1', 'a-1'),
      edge('lost-1', 'a-2'),
      edge('o-post', 'a-1', 'credit'),
      edge('o-post', 'a-2', 'credit'),
    ];
    expect(drawn(edges)).toEqual(['o-post a-1', 'o-post a-2']);
    expect(dropKnownLost(story, { nodes, edges }).nodes).toEqual([]);
    expect(dropKnownLost(story, { nodes, edges }).edges[0]?.basis).toContain('credit');
  });

  it.each([
    ['one of them does not draw on it', [edge('o-post', 'a-1', 'credit')]],
    ['what they share is a person', [edge('o-lee', 'a-1', 'credit'), edge('o-lee', 'a-2', 'credit')]],
  ])('keeps the lost text where %s', (_, others) => {
    const edges = [edge('lost-1', 'a-1'), edge('lost-1', 'a-2'), ...others];
    expect(dropKnownLost(story, { nodes, edges }).nodes).toEqual(nodes);
    expect(drawn(edges)).toEqual(edges.map(({ from, to }) => `${from} ${to}`).sort());
  });
});
