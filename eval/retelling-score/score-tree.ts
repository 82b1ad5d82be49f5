/**
 * Scores a family tree. Directed: an edge is right when it leads from a parent to its child and the tool says so; a lost text that the tool
 * infers stands for the true one whose children it shares most. Undirected: who is next to whom. Where a text is lost, its children are next
 * to each other: as many links as join them count, and more are neither right nor wrong.
 */
import type { RetellingStory, StoryTruth } from '../retelling/index.ts';
import type { FoundEdge, FoundStory } from './found.ts';

/** Right, found and true edges. */
export interface EdgeCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface TreeScore {
  readonly directed: EdgeCounts;
  readonly undirected: EdgeCounts;
  readonly lost: EdgeCounts;
  /** Lines for a person: - missed, + wrong. */
  readonly errors: readonly string[];
}

const childrenOf = (edges: readonly { readonly from: string; readonly to: string }[], id: string): string[] =>
  edges.filter(({ from }) => from === id).map(({ to }) => to);

/** Which true lost text each inferred one stands for: the one with most children in common, one to one. */
function matchLost(truth: StoryTruth, { edges, lost }: Pick<FoundStory, 'edges' | 'lost'>): Map<string, string> {
  const trueEdges = truth.edges.map(({ parent, child }) => ({ from: parent, to: child }));
  const pairs = lost.flatMap((found) =>
    truth.lost.map(({ id: gold }) => {
      const children = new Set(childrenOf(trueEdges, gold));
      return { found, gold, shared: childrenOf(edges, found).filter((child) => children.has(child)).length };
    }),
  );
  const matched = new Map<string, string>();
  for (const { found, gold, shared } of pairs.sort((a, b) => b.shared - a.shared))
    if (shared >= 2 && !matched.has(found) && ![...matched.values()].includes(gold)) matched.set(found, gold);
  return matched;
}

/** Untouched copies, and the articles that they copy in the end. */
function findOriginals(truth: StoryTruth, articles: RetellingStory['articles']): Map<string, string> {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const originals = new Map<string, string>();
  // A parent stands before its children in the list of edges.
  for (const { parent, child } of truth.edges)
    if (textOf.get(parent) === textOf.get(child)) originals.set(child, originals.get(parent) ?? parent);
  return originals;
}

const keyOf = (from: string, to: string): string => `${from} > ${to}`;
const pairOf = (a: string, b: string): string => (a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`);

/** How many parts these members fall into when the links join them. */
function countParts(members: readonly string[], links: readonly (readonly [string, string])[]): number {
  const groupOf = new Map(members.map((member) => [member, member]));
  const find = (member: string): string =>
    groupOf.get(member) === member ? member : find(groupOf.get(member) as string);
  for (const [a, b] of links) if (groupOf.has(a) && groupOf.has(b)) groupOf.set(find(a), find(b));
  return new Set(members.map(find)).size;
}

/** Scores the edges of one story. Edges between two roots, which nobody knows about, are left out. */
export function scoreTree({ truth, articles }: RetellingStory, found: Pick<FoundStory, 'edges' | 'lost'>): TreeScore {
  const matched = matchLost(truth, found);
  const originalOf = findOriginals(truth, articles);
  // Of two articles with the same words nobody can say which one a third was made from.
  const parentOf = (id: string, child: string): string => {
    const original = originalOf.get(id);
    return original === undefined || original === child ? (matched.get(id) ?? id) : original;
  };
  const roots = new Set(truth.articles.filter(({ how }) => how === 'root').map(({ id }) => id));
  const edges: FoundEdge[] = found.edges
    .map((edge) => ({ ...edge, from: parentOf(edge.from, edge.to), to: matched.get(edge.to) ?? edge.to }))
    .filter(({ from, to }) => !(roots.has(from) && roots.has(to)));
  const gold = new Set(truth.edges.map(({ parent, child }) => keyOf(parent, child)));
  const siblings = truth.lost.map(({ id: lost }) =>
    truth.edges.filter(({ parent }) => parent === lost).map(({ child }) => child),
  );
  const areSiblings = ({ from, to }: FoundEdge): boolean =>
    siblings.some((group) => group.includes(from) && group.includes(to));
  // An undecided link between children of one lost text says what is so: they share a text, and neither took it from the other.
  const decided = new Map(
    edges.filter((edge) => edge.decided || !areSiblings(edge)).map((edge) => [keyOf(edge.from, edge.to), edge]),
  );
  const rightDirected = [...decided.values()].filter((edge) => edge.decided && gold.has(keyOf(edge.from, edge.to)));
  const directed = { right: rightDirected.length, found: decided.size, gold: gold.size };
  return {
    directed,
    undirected: countUndirected(truth, edges, siblings),
    lost: { right: matched.size, found: found.lost.length, gold: truth.lost.length },
    errors: [
      ...[...gold]
        .filter((key) => !rightDirected.some((edge) => keyOf(edge.from, edge.to) === key))
        .map((key) => {
          const { how, credited } = truth.edges.find(
            ({ parent, child }) => keyOf(parent, child) === key,
          ) as StoryTruth['edges'][number];
          return `- ${truth.story} ${key} (${how}${credited ? ', credited' : ''})`;
        }),
      ...[...decided.values()]
        .filter((edge) => !rightDirected.includes(edge))
        .map(
          ({ from, to, decided: sure, why = '' }) =>
            `+ ${truth.story} ${keyOf(from, to)}${sure ? '' : ' (undecided)'}: ${why}`,
        ),
    ],
  };
}

function countUndirected(
  truth: StoryTruth,
  edges: readonly FoundEdge[],
  siblings: readonly (readonly string[])[],
): EdgeCounts {
  const lostIds = new Set(truth.lost.map(({ id }) => id));
  const plain = new Set(
    truth.edges.filter(({ parent }) => !lostIds.has(parent)).map(({ parent, child }) => pairOf(parent, child)),
  );
  const isOfFamily = (id: string, group: readonly string[]): boolean => group.includes(id) || lostIds.has(id);
  const inGroup = edges.filter(
    ({ from, to }) =>
      siblings.some((group) => isOfFamily(from, group) && isOfFamily(to, group)) && !plain.has(pairOf(from, to)),
  );
  const others = new Set(edges.filter((edge) => !inGroup.includes(edge)).map(({ from, to }) => pairOf(from, to)));
  let [right, needed] = [0, 0];
  for (const [at, group] of siblings.entries()) {
    const members = [...group, (truth.lost[at] as { id: string }).id];
    const links = inGroup.map(({ from, to }) => [from, to] as const);
    const hub = links.some(([a, b]) => lostIds.has(a) || lostIds.has(b));
    // The lost text itself need not be drawn.
    const joined = hub ? members.length - countParts(members, links) - 1 : group.length - countParts(group, links);
    right += Math.max(0, joined);
    needed += group.length - 1;
  }
  const rightPlain = [...others].filter((pair) => plain.has(pair)).length;
  return { right: right + rightPlain, found: right + others.size, gold: needed + plain.size };
}

/** What is trivial: each article is made from the earlier one it shares most text with. Undated articles come last. */
export function findTrivialTree(
  articles: readonly { readonly id: string; readonly text: string; readonly publishedAt?: string }[],
): FoundEdge[] {
  const shingles = (text: string): Set<string> => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
  };
  const ordered = [...articles].sort((a, b) => {
    const [x, y] = [a.publishedAt ?? '9', b.publishedAt ?? '9'];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  const sets = ordered.map(({ text }) => shingles(text));
  return ordered.flatMap(({ id }, at): FoundEdge[] => {
    const mine = sets[at] as Set<string>;
    const scored = sets
      .slice(0, at)
      .map((theirs, other) => ({ other, shared: [...mine].filter((each) => theirs.has(each)).length }));
    const best = scored.sort((a, b) => b.shared - a.shared)[0];
    if (best === undefined || best.shared < LEAST_SHARED * mine.size) return [];
    return [{ from: (ordered[best.other] as { id: string }).id, to: id, decided: true }];
  });
}
/** Share of an article's four-word sequences that its parent must have for the trivial tree. */
const LEAST_SHARED = 0.1;
