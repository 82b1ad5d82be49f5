/** A lost text whose outlet is known: where all that draw on it draw on one outlet outside the story, that outlet's report is the text. */
import type { StemmaEdge, StemmaNode } from '../../model/index.ts';
import { mergeEdges } from './edge.ts';
import { isOutletOrigin, type StoryView } from './story-view.ts';

interface Tree {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

/** The tree with such lost texts put together with their outlets. */
export function dropKnownLost(story: StoryView, { nodes, edges }: Tree): { nodes: StemmaNode[]; edges: StemmaEdge[] } {
  const articles = new Set(story.views.map(({ id }) => id));
  const parentsOf = new Map<string, Set<string>>();
  for (const { from, to } of edges) parentsOf.set(to, (parentsOf.get(to) ?? new Set()).add(from));
  const outletOf = new Map<string, string>();
  for (const { id } of nodes) {
    const children = edges.filter(({ from }) => from === id).map(({ to }) => to);
    const [first] = children;
    const outlet = [...(parentsOf.get(first ?? '') ?? [])].find(
      (parent) =>
        isOutletOrigin(story, parent) &&
        !articles.has(parent) &&
        children.every((child) => parentsOf.get(child)?.has(parent) === true),
    );
    if (outlet !== undefined) outletOf.set(id, outlet);
  }
  if (outletOf.size === 0) return { nodes: [...nodes], edges: [...edges] };
  return {
    nodes: nodes.filter(({ id }) => !outletOf.has(id)),
    edges: mergeEdges(edges.map((edge) => ({ ...edge, from: outletOf.get(edge.from) ?? edge.from }))),
  };
}
