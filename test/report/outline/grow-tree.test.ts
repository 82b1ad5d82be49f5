import { describe, expect, it } from 'vitest';
import type { Basis, Stemma, StemmaEdge, StemmaNode } from '../../../src/model/index.ts';
import { growTree, type TreeNode } from '../../../src/report/outline/index.ts';

const edge = (from: string, to: string, basis: Basis, rest: Partial<StemmaEdge> = {}): StemmaEdge => ({
  from,
  to,
  basis: [basis],
  certainty: 'inferred',
  direction: 'decided',
  strength: 0.5,
  why: '',
  evidence: [],
  ...rest,
});

const stemmaOf = (kinds: Record<string, StemmaNode['kind']>, edges: StemmaEdge[]): Stemma => ({
  nodes: Object.entries(kinds).map(([id, kind]) => ({ id, kind, label: id })),
  edges,
  loops: [],
  funnels: [],
});

/** "times(A(B) C)" */
const draw = (tree: TreeNode): string =>
  tree.node.id + (tree.children.length === 0 ? '' : `(${tree.children.map(draw).join(' ')})`);
const drawAll = (stemma: Stemma): string => growTree(stemma).map(draw).join(' ');

describe('growTree', () => {
  it('puts origins above and articles below', () => {
    const stemma = stemmaOf({ A: 'article', B: 'article', C: 'article', times: 'outlet' }, [
      edge('times', 'A', 'credit'),
      edge('times', 'C', 'credit'),
      edge('A', 'B', 'copied'),
    ]);
    expect(drawAll(stemma)).toBe('times(A(B) C)');
  });

  it('prefers copied words to a credit and notes the other debt', () => {
    const stemma = stemmaOf({ A: 'article', B: 'article', times: 'outlet' }, [
      edge('times', 'A', 'credit'),
      edge('times', 'B', 'credit', { strength: 1 }),
      edge('A', 'B', 'copied'),
    ]);
    expect(drawAll(stemma)).toBe('times(A(B))');
    expect(growTree(stemma)[0]?.children[0]?.children[0]?.alsoFrom.map(({ node }) => node.id)).toEqual(['times']);
  });

  it('keeps people as voices unless their very words were taken over', () => {
    const kinds: Record<string, StemmaNode['kind']> = { A: 'article', mayor: 'person', statement: 'document' };
    expect(drawAll(stemmaOf(kinds, [edge('mayor', 'A', 'quoted'), edge('statement', 'A', 'copied')]))).toBe(
      'statement(A)',
    );
    expect(growTree(stemmaOf(kinds, [edge('mayor', 'A', 'quoted')]))[0]?.voices.map(({ id }) => id)).toEqual(['mayor']);
  });

  it('does not hang an undecided article below the other', () => {
    const stemma = stemmaOf({ A: 'article', B: 'article' }, [edge('A', 'B', 'copied', { direction: 'undecided' })]);
    expect(drawAll(stemma)).toBe('A B');
    expect(growTree(stemma).map(({ kin }) => kin.map(({ node }) => node.id))).toEqual([['B'], ['A']]);
  });

  it('shows every article once although credits run in a circle', () => {
    const stemma = stemmaOf({ A: 'article', B: 'article', C: 'article' }, [
      edge('A', 'B', 'credit'),
      edge('B', 'C', 'credit'),
      edge('C', 'A', 'credit'),
    ]);
    expect(drawAll(stemma).match(/[ABC]/gu)?.sort()).toEqual(['A', 'B', 'C']);
  });
});
