/**
 * The stemma is a graph; a page shows a tree. Each text stands once, below the text it owes most to; its other debts
 * become notes. People and institutions who were merely quoted ("voices") are notes as well, or they would bury the tree.
 */
import type { Basis, Stemma, StemmaEdge, StemmaNode } from '../../model/index.ts';

export interface TreeNode {
  readonly node: StemmaNode;
  /** The edge to the parent; absent at a root. */
  readonly edge?: StemmaEdge;
  /** Other texts it owes something to. */
  readonly alsoFrom: readonly { readonly node: StemmaNode; readonly edge: StemmaEdge }[];
  /** On whose word it reports. */
  readonly voices: readonly StemmaNode[];
  /** Texts it shares words with, where it is not known who took from whom. */
  readonly kin: readonly { readonly node: StemmaNode; readonly edge: StemmaEdge }[];
  readonly children: readonly TreeNode[];
}

/** Strongest evidence first. */
const BASIS_ORDER: readonly Basis[] = ['copied', 'paraphrased', 'shared-error', 'lost-source', 'credit', 'quoted'];
const TEXT_BASIS: ReadonlySet<Basis> = new Set(['copied', 'paraphrased', 'shared-error', 'lost-source']);
const TEXT_KINDS: ReadonlySet<StemmaNode['kind']> = new Set(['article', 'lost', 'outlet', 'agency']);

const rankOf = (edge: StemmaEdge): number => Math.min(...edge.basis.map((basis) => BASIS_ORDER.indexOf(basis)));
const byWeight = (a: StemmaEdge, b: StemmaEdge): number =>
  rankOf(a) - rankOf(b) || b.strength - a.strength || (a.from < b.from ? -1 : 1);

/** A text can be a parent; a voice only if its very words were taken over, as from a press release. */
const canBeParent = (node: StemmaNode, edge: StemmaEdge): boolean =>
  TEXT_KINDS.has(node.kind) || edge.basis.some((basis) => TEXT_BASIS.has(basis));

/** The heaviest debt of each node that does not close a circle. */
function chooseParents(stemma: Stemma, nodes: ReadonlyMap<string, StemmaNode>): Map<string, StemmaEdge> {
  const parents = new Map<string, StemmaEdge>();
  const descendsFrom = (id: string, ancestor: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = parents.get(at)?.from)
      if (at === ancestor) return true;
    return false;
  };
  for (const edge of [...stemma.edges].sort(byWeight)) {
    const from = nodes.get(edge.from);
    if (edge.direction === 'undecided' || from === undefined || !nodes.has(edge.to) || parents.has(edge.to)) continue;
    if (canBeParent(from, edge) && !descendsFrom(edge.from, edge.to)) parents.set(edge.to, edge);
  }
  return parents;
}

/** The trees of a stemma: origins first, those with most below them on top. Every text stands in exactly one place. */
export function growTree(stemma: Stemma): TreeNode[] {
  const nodes = new Map(stemma.nodes.map((node) => [node.id, node]));
  const parents = chooseParents(stemma, nodes);
  const into = groupBy(stemma.edges, ({ to }) => to);
  const outOf = groupBy(stemma.edges, ({ from }) => from);
  const below = groupBy([...parents.values()], ({ from }) => from);

  const grow = (node: StemmaNode): TreeNode => {
    const edge = parents.get(node.id);
    const debts = (into.get(node.id) ?? [])
      .filter((debt) => debt !== edge && debt.direction === 'decided')
      .sort(byWeight);
    const at = (id: string) => nodes.get(id);
    const alsoFrom = debts.flatMap((debt) => {
      const from = at(debt.from);
      return from !== undefined && canBeParent(from, debt) ? [{ node: from, edge: debt }] : [];
    });
    const voices = debts.flatMap((debt) => {
      const from = at(debt.from);
      return from !== undefined && !canBeParent(from, debt) ? [from] : [];
    });
    const kin = [...(into.get(node.id) ?? []), ...(outOf.get(node.id) ?? [])]
      .filter(({ direction }) => direction === 'undecided')
      .sort(byWeight)
      .flatMap((shared) => {
        const other = at(shared.from === node.id ? shared.to : shared.from);
        return other === undefined ? [] : [{ node: other, edge: shared }];
      });
    const children = (below.get(node.id) ?? []).flatMap(({ to }) => at(to) ?? []).map(grow);
    return { node, ...(edge === undefined ? {} : { edge }), alsoFrom, voices, kin, children: children.sort(bySize) };
  };
  return stemma.nodes
    .filter(({ id, kind }) => !parents.has(id) && (TEXT_KINDS.has(kind) || below.has(id)))
    .map(grow)
    .filter((tree) => tree.node.kind === 'article' || tree.children.length > 0)
    .sort(bySize);
}

const sizeOf = (tree: TreeNode): number => tree.children.reduce((sum, child) => sum + sizeOf(child), 1);
const bySize = (a: TreeNode, b: TreeNode): number => sizeOf(b) - sizeOf(a);

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
