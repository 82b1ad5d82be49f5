import type { StemmaEdge } from '../../model/index.ts';

/** For each node, the ids from which it descends, itself included. */
export function listAncestors(ids: readonly string[], edges: readonly StemmaEdge[]): Map<string, Set<string>> {
  const parents = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = parents.get(to);
    if (known === undefined) parents.set(to, [from]);
    else known.push(from);
  }
  return new Map(
    ids.map((id) => {
      const seen = new Set([id]);
      const queue = [id];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        for (const parent of parents.get(at) ?? []) {
          if (seen.has(parent)) continue;
          seen.add(parent);
          queue.push(parent);
        }
      }
      return [id, seen];
    }),
  );
}
