/**
 * Circles of credit: A cites B and B cites A, so neither is a source of the other. Strongly connected components
 * (Tarjan 1972, doi:10.1137/0201010), walked without recursion. Linear in nodes and edges.
 */
import type { StemmaEdge } from '../../model/index.ts';

/** Node ids of each circle, in the order of the walk, beginning with the smallest id. */
export function findLoops(edges: readonly StemmaEdge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, direction } of edges) {
    if (direction === 'decided') next.set(from, [...(next.get(from) ?? []), to]);
  }
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const loops: string[][] = [];
  const enter = (node: string): { node: string; place: number } => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, place: 0 };
  };
  for (const root of [...next.keys()].sort()) {
    if (order.has(root)) continue;
    const walk = [enter(root)];
    for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
      const child = next.get(top.node)?.[top.place];
      top.place += 1;
      if (child !== undefined && !order.has(child)) {
        walk.push(enter(child));
      } else if (child !== undefined) {
        if (isOpen.has(child)) low.set(top.node, Math.min(low.get(top.node) ?? 0, order.get(child) ?? 0));
      } else {
        walk.pop();
        const above = walk.at(-1)?.node;
        if (above !== undefined) low.set(above, Math.min(low.get(above) ?? 0, low.get(top.node) ?? 0));
        if (low.get(top.node) !== order.get(top.node)) continue;
        const component = open.splice(open.indexOf(top.node));
        for (const node of component) isOpen.delete(node);
        if (component.length > 1) loops.push(startAtSmallest(component));
      }
    }
  }
  return loops.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

function startAtSmallest(circle: readonly string[]): string[] {
  const smallest = [...circle].sort()[0] ?? '';
  const at = circle.indexOf(smallest);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
