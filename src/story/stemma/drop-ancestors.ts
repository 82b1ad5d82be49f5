/**
 * Draws the edge to the parent, not to every ancestor: an article that copies another repeats its credits too, so a
 * credit that stands in both is the parent's. And a source that all copies of one text name is that text's source.
 */
import type { StemmaEdge } from '../../model/index.ts';
import type { StoryView } from './story-view.ts';

/** Weaker copying does not make the whole article a copy. */
const MIN_COPY = 0.6;

const isCopy = ({ basis, strength, direction }: StemmaEdge): boolean =>
  direction === 'decided' && strength >= MIN_COPY && (basis.includes('copied') || basis.includes('paraphrased'));

/** Drops credits that an article has from the article it copies. */
export function dropAncestors(story: StoryView, edges: readonly StemmaEdge[]): StemmaEdge[] {
  const articleIds = new Set(story.views.map(({ id }) => id));
  const incoming = new Map<string, Set<string>>();
  for (const { from, to } of edges) incoming.set(to, (incoming.get(to) ?? new Set()).add(from));
  const copyParents = new Map<string, string[]>();
  for (const edge of edges) {
    if (isCopy(edge) && articleIds.has(edge.from))
      copyParents.set(edge.to, [...(copyParents.get(edge.to) ?? []), edge.from]);
  }
  return edges.filter(({ from, to, basis }) => {
    if (basis.includes('copied') || basis.includes('paraphrased')) return true;
    return !(copyParents.get(to) ?? []).some((parent) => parent !== from && incoming.get(parent)?.has(from));
  });
}

/** A voice credited by several copies of one agency's or lost text becomes the source of that text. */
export function liftSources(story: StoryView, edges: readonly StemmaEdge[]): StemmaEdge[] {
  const parentOf = new Map<string, string>();
  for (const { from, to, basis, strength } of edges) {
    const isText = (basis.includes('copied') || basis.includes('lost-source')) && strength >= MIN_COPY;
    if (isText && !story.views.some(({ id }) => id === from)) parentOf.set(to, from);
  }
  const isVoice = (id: string): boolean => {
    const kind = story.originOf.get(id)?.kind;
    return kind !== undefined && kind !== 'outlet' && kind !== 'agency';
  };
  const children = new Map<string, string[]>();
  for (const { from, to } of edges) if (isVoice(from)) children.set(from, [...(children.get(from) ?? []), to]);
  return edges.map((edge) => {
    const all = children.get(edge.from) ?? [];
    const common = parentOf.get(edge.to);
    if (all.length < 2 || common === undefined || !all.every((id) => parentOf.get(id) === common)) return edge;
    return {
      ...edge,
      to: common,
      certainty: 'inferred',
      why: `${all.length === 2 ? 'Both' : `All ${all.length}`} copies of the text name this source.`,
    };
  });
}

/** An outlet that an article leans on to this degree stands behind what its sources say there too. */
const MIN_LEANING = 0.6;
const PASSED_ON = new Set(['person', 'group', 'unnamed', 'social']);

/** Drops source → article where the same source stands behind the outlet from which the article has most. */
export function dropPassedOn(story: StoryView, edges: readonly StemmaEdge[]): StemmaEdge[] {
  const sourcesOf = new Map<string, Set<string>>();
  for (const { from, to } of edges) sourcesOf.set(to, (sourcesOf.get(to) ?? new Set()).add(from));
  const leaningOn = new Map<string, string[]>();
  for (const { from, to, strength } of edges) {
    const kind = story.originOf.get(from)?.kind;
    const isOutlet = story.indexOf.has(from) || kind === 'outlet' || kind === 'agency';
    if (isOutlet && strength >= MIN_LEANING) leaningOn.set(to, [...(leaningOn.get(to) ?? []), from]);
  }
  return edges.filter(({ from, to }) => {
    if (!PASSED_ON.has(story.originOf.get(from)?.kind ?? '')) return true;
    return !(leaningOn.get(to) ?? []).some((outlet) => sourcesOf.get(outlet)?.has(from));
  });
}
