/**
 * Circles of credit: A cites B and B cites A, so neither is a source of the other. Strongly connected components
 * (Tarjan 1972, doi:10.1137/0201010), walked without recursion, and in each of them the shortest circle through every
 * node that is not yet on one. Linear in nodes and edges, but for components of many circles: nodes times edges there.
 */
import { groupBy } from '../../algorithms/index.ts';
import type { StemmaEdge } from '../../model/index.ts';

type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * Node ids of each circle, beginning with the smallest id: an edge leads from each node to the next, and from the last
 * to the first. Sorted.
 */
export function findLoops(edges: readonly StemmaEdge[]): string[][] {
  const decided = edges.filter(({ direction }) => direction === 'decided');
  const next = new Map([...groupBy(decided, ({ from }) => from)].map(([from, own]) => [from, own.map(({ to }) => to)]));
  return findComponents(next)
    .flatMap((component) => findCircles(next, component))
    .sort(compareLists);
}

/** Sets of nodes of which each is reached from each other one; single nodes left out. */
function findComponents(next: Neighbours): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
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
        if (component.length > 1) components.push(component);
      }
    }
  }
  return components;
}

/** Circles that together hold every node of a component. */
function findCircles(next: Neighbours, component: readonly string[]): string[][] {
  const inside = new Set(component);
  const held = new Set<string>();
  const circles: string[][] = [];
  for (const node of [...component].sort()) {
    if (held.has(node)) continue;
    const circle = findShortestCircle(next, inside, node);
    for (const member of circle) held.add(member);
    circles.push(startAtSmallest(circle));
  }
  return circles;
}

/** The shortest way from a node back to itself, breadth first. */
function findShortestCircle(next: Neighbours, inside: ReadonlySet<string>, start: string): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const child of next.get(node) ?? []) {
      if (child === start) {
        const circle: string[] = [];
        for (let at: string | undefined = node; at !== undefined; at = cameFrom.get(at)) circle.push(at);
        return circle.reverse();
      }
      if (!inside.has(child) || cameFrom.has(child)) continue;
      cameFrom.set(child, node);
      queue.push(child);
    }
  }
  throw new Error(`no circle through ${start} in a component of ${inside.size}`);
}

function startAtSmallest(circle: readonly string[]): string[] {
  const smallest = [...circle].sort()[0] ?? '';
  const at = circle.indexOf(smallest);
  return [...circle.slice(at), ...circle.slice(0, at)];
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, place) => id !== b[place]);
  const [x, y] = [a[at] ?? '', b[at] ?? ''];
  return at < 0 || x === y ? a.length - b.length : x < y ? -1 : 1;
}
