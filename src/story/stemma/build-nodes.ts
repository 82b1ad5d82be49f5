import type { StemmaEdge, StemmaNode } from '../../model/index.ts';
import type { StoryView } from './story-view.ts';

/** Every article, then the lost sources, then each origin that an edge touches. */
export function buildNodes(
  story: StoryView,
  lost: readonly StemmaNode[],
  edges: readonly StemmaEdge[],
  additions: ReadonlyMap<string, NonNullable<StemmaNode['adds']>>,
): StemmaNode[] {
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const articles = story.views.map(({ id, label }): StemmaNode => {
    const adds = additions.get(id);
    return { id, kind: 'article', label, ...(adds === undefined ? {} : { adds }) };
  });
  const origins = story.origins
    .filter(({ id }) => touched.has(id))
    .map(({ id, kind, name }): StemmaNode => ({ id, kind, label: name }));
  return [...articles, ...lost.filter(({ id }) => touched.has(id)), ...origins];
}
