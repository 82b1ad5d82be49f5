/** Origins that turned out to be one, in every place of a story that names them: chains, support, the stemma. */
import type { Origin, StemmaEdge, Story, Support } from '../model/index.ts';

/** `ids`: origins of the story, the first is kept; `recount` says what becomes of a support in which they were counted. */
export function mergeOrigins(story: Story, ids: readonly string[], recount: (support: Support) => Support): Story {
  const [kept, ...others] = ids;
  if (kept === undefined || others.length === 0) return story;
  const gone = new Set(others);
  const rename = (id: string): string => (gone.has(id) ? kept : id);
  const each = (list: readonly string[]): string[] => [...new Set(list.map(rename))];
  const counted = (support: Support): Support => ({ ...recount(support), originIds: each(support.originIds) });
  const { nodes, edges, loops, funnels } = story.stemma;
  // A node that only a merged origin had is drawn under the id that is kept.
  const nodeIds = new Set<string>();
  return {
    ...story,
    support: counted(story.support),
    statements: story.statements.map((statement) => ({ ...statement, chain: each(statement.chain) })),
    claims: story.claims.map((claim) => ({ ...claim, support: counted(claim.support) })),
    origins: joinOrigins(story.origins, kept, gone),
    stemma: {
      nodes: nodes.flatMap((node) => {
        const id = rename(node.id);
        if (nodeIds.has(id)) return [];
        nodeIds.add(id);
        return [{ ...node, id }];
      }),
      edges: joinEdges(edges.map((edge) => ({ ...edge, from: rename(edge.from), to: rename(edge.to) }))),
      loops: loops.map(each).filter((loop) => loop.length > 1),
      funnels: funnels.map((funnel) => ({ ...funnel, rootId: rename(funnel.rootId) })),
    },
  };
}

function joinOrigins(origins: readonly Origin[], kept: string, gone: ReadonlySet<string>): Origin[] {
  const evidence = origins.filter(({ id }) => gone.has(id)).flatMap((origin) => origin.evidence);
  return origins.flatMap((origin) => {
    if (origin.id === kept) return [{ ...origin, evidence: [...origin.evidence, ...evidence] }];
    return gone.has(origin.id) ? [] : [origin];
  });
}

/** Edges between the same two nodes become one, the strongest; edges of a node to itself fall away. */
function joinEdges(edges: readonly StemmaEdge[]): StemmaEdge[] {
  const byEnds = new Map<string, StemmaEdge>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const ends = `${edge.from} ${edge.to}`;
    const known = byEnds.get(ends);
    if (known === undefined) {
      byEnds.set(ends, edge);
      continue;
    }
    const [strong, weak] = edge.strength > known.strength ? [edge, known] : [known, edge];
    byEnds.set(ends, {
      ...strong,
      basis: [...new Set([...strong.basis, ...weak.basis])],
      evidence: [...strong.evidence, ...weak.evidence],
    });
  }
  return [...byEnds.values()];
}
