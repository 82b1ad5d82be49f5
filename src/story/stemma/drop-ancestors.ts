/**
 * Draws the edge to the parent, not to every ancestor: an article that copies another repeats its credits too, so a
 * credit that stands in both is the parent's. And a source that all copies of one text name is that text's source.
 */
import { groupBy } from '../../algorithms/index.ts';
import type { StemmaEdge } from '../../model/index.ts';
import type { StoryView } from './story-view.ts';

/** Weaker copying does not make the whole article a copy. */
const MIN_COPY = 0.6;

/** What is retold in other words may well be told with credits of its own, unless nearly all of it is. */
const MIN_RETOLD = 0.8;

const isCopy = ({ basis, strength, direction }: StemmaEdge): boolean =>
  direction === 'decided' &&
  ((basis.includes('copied') && strength >= MIN_COPY) || (basis.includes('paraphrased') && strength >= MIN_RETOLD));

/** For each node, those from whom an edge leads to it. */
const listSources = (edges: readonly StemmaEdge[]): Map<string, Set<string>> =>
  new Map([...groupBy(edges, ({ to }) => to)].map(([to, own]) => [to, new Set(own.map(({ from }) => from))]));

/** Drops credits that an article has from the article it copies. */
export function dropAncestors(story: StoryView, edges: readonly StemmaEdge[]): StemmaEdge[] {
  const sourcesOf = listSources(edges);
  const copiesOf = groupBy(
    edges.filter((edge) => isCopy(edge) && story.indexOf.has(edge.from)),
    ({ to }) => to,
  );
  return edges.filter(({ from, to, basis }) => {
    if (basis.includes('copied') || basis.includes('paraphrased')) return true;
    return !(copiesOf.get(to) ?? []).some((copy) => copy.from !== from && sourcesOf.get(copy.from)?.has(from));
  });
}

/** A voice credited by several copies of one agency's or lost text becomes the source of that text. */
export function liftSources(story: StoryView, edges: readonly StemmaEdge[]): StemmaEdge[] {
  const parentOf = new Map<string, string>();
  for (const { from, to, basis, strength } of edges) {
    const isText = (basis.includes('copied') || basis.includes('lost-source')) && strength >= MIN_COPY;
    if (isText && !story.indexOf.has(from)) parentOf.set(to, from);
  }
  const isVoice = (id: string): boolean => {
    const kind = story.originOf.get(id)?.kind;
    return kind !== undefined && kind !== 'outlet' && kind !== 'agency';
  };
  const byVoice = groupBy(
    edges.filter(({ from }) => isVoice(from)),
    ({ from }) => from,
  );
  // The one text from which all articles that name the voice are made.
  const textOf = new Map(
    [...byVoice].map(([voice, own]) => {
      const common = parentOf.get(own[0]?.to ?? '');
      return [voice, own.length > 1 && own.every(({ to }) => parentOf.get(to) === common) ? common : undefined];
    }),
  );
  return edges.map((edge) => {
    const common = textOf.get(edge.from);
    if (common === undefined) return edge;
    const count = byVoice.get(edge.from)?.length ?? 0;
    return {
      ...edge,
      to: common,
      certainty: 'inferred',
      why: `${count === 2 ? 'Both' : `All ${count}`} copies of the text name this source.`,
    };
  });
}

/** An outlet that an article leans on to this degree stands behind what its sources say there too. */
const MIN_LEANING = 0.6;
const PASSED_ON = new Set(['person', 'group', 'unnamed', 'social']);

/** Drops source → article where the same source stands behind the outlet from which the article has most. */
export function dropPassedOn(story: StoryView, edges: readonly StemmaEdge[]): StemmaEdge[] {
  const sourcesOf = listSources(edges);
  const leaningOn = groupBy(
    edges.filter(({ from, strength }) => {
      const kind = story.originOf.get(from)?.kind;
      return strength >= MIN_LEANING && (story.indexOf.has(from) || kind === 'outlet' || kind === 'agency');
    }),
    ({ to }) => to,
  );
  return edges.filter(({ from, to }) => {
    if (!PASSED_ON.has(story.originOf.get(from)?.kind ?? '')) return true;
    return !(leaningOn.get(to) ?? []).some((lean) => sourcesOf.get(lean.from)?.has(from));
  });
}
