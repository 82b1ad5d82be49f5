/**
 * Articles that share text although neither took it from the other have a parent that nobody has collected: one lost
 * source for all who share the same text. Two texts that are nearly the same need no third one to explain them; their
 * edge stays undecided.
 */
import { groupBy, UnionFind } from '../../algorithms/index.ts';
import type { StemmaEdge, StemmaNode } from '../../model/index.ts';
import { joinNames } from '../../text/index.ts';
import type { TextParents } from './choose-text-parents.ts';
import { passageEvidence, roundStrength } from './edge.ts';
import { listAncestors } from './list-ancestors.ts';
import type { OpenPair } from './list-text-candidates.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** Lost sources, with edges to the articles made from them, and edges without a direction. */
export interface LostSources {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

/** Less of an article than this is too little to call it an agency's on the strength of other passages. */
const MIN_SHARE_OF_AGENCY = 0.25;
/** Shared words that prove copying as well as a whole article does. */
const MANY_WORDS = 150;

/** An agency from which one of the articles has other words, though it may not say so. */
function findAgencyOf(story: StoryView, group: readonly number[], edges: readonly StemmaEdge[]): string | undefined {
  const ids = new Set(group.map((index) => viewAt(story, index).id));
  return edges.find(({ from, to }) => ids.has(to) && story.originOf.get(from)?.kind === 'agency')?.from;
}

/** Articles that share text, and the pairs left open among them. */
interface Family {
  readonly members: readonly number[];
  /** Pairs with a member on at least one side. */
  readonly pairs: readonly OpenPair[];
  readonly pairsOf: ReadonlyMap<number, readonly OpenPair[]>;
}

/** Families of two articles or more; who is descended from another member has its words from there and is left out. */
function groupFamilies(
  story: StoryView,
  open: readonly OpenPair[],
  explained: ReadonlyMap<string, ReadonlySet<string>>,
): Family[] {
  const sets = new UnionFind(story.views.length);
  for (const { link } of open) sets.union(link.a, link.b);
  const pairsBySet = groupBy(open, ({ link }) => sets.find(link.a));
  return sets.groups().flatMap((whole): Family[] => {
    const ids = new Set(whole.map((index) => viewAt(story, index).id));
    const members = whole.filter((index) => {
      const { id } = viewAt(story, index);
      return ![...(explained.get(id) ?? [])].some((ancestor) => ancestor !== id && ids.has(ancestor));
    });
    if (members.length < 2) return [];
    const isMember = new Set(members);
    const touching = (pairsBySet.get(sets.find(whole[0] ?? 0)) ?? []).filter(
      ({ link }) => isMember.has(link.a) || isMember.has(link.b),
    );
    const pairsOf = new Map<number, OpenPair[]>(whole.map((index) => [index, []]));
    for (const pair of touching) {
      pairsOf.get(pair.link.a)?.push(pair);
      pairsOf.get(pair.link.b)?.push(pair);
    }
    return [{ members, pairs: touching, pairsOf }];
  });
}

/** The edge from whoever stands in for the lost text to one of the articles made from it. */
function edgeTo(
  story: StoryView,
  { pairsOf }: Family,
  index: number,
  from: string,
  strength: number,
  end: string,
): StemmaEdge {
  const { id, label } = viewAt(story, index);
  const own = pairsOf.get(index) ?? [];
  const others = own.map(({ link }) => viewAt(story, link.a === index ? link.b : link.a).label);
  return {
    from,
    to: id,
    basis: ['lost-source'],
    certainty: 'inferred',
    direction: 'decided',
    strength,
    why: `${label} shares text with ${joinNames([...new Set(others)])}${end}.`,
    evidence: own.slice(0, 2).flatMap(({ link }) => passageEvidence(story, link)),
  };
}

/** Two texts that are nearly one: an edge without a direction. */
function undecidedEdge(story: StoryView, { link }: OpenPair, strength: number): StemmaEdge {
  const [a, b] = [viewAt(story, link.a), viewAt(story, link.b)];
  return {
    from: a.id,
    to: b.id,
    basis: ['copied'],
    certainty: 'inferred',
    direction: 'undecided',
    strength,
    why: `${joinNames([a.label, b.label])} share ${link.words} words; nothing shows which of them had the text first.`,
    evidence: passageEvidence(story, link),
  };
}

/** Infers lost sources from the pairs left open; pairs that the edges already explain are passed over. */
export function inferLostSources(story: StoryView, parents: TextParents): LostSources {
  const explained = listAncestors(
    story.views.map(({ id }) => id),
    parents.edges,
  );
  const open = parents.open.filter(({ link }) => {
    const ofA = explained.get(viewAt(story, link.a).id);
    const ofB = explained.get(viewAt(story, link.b).id);
    return ![...(ofA ?? [])].some((id) => ofB?.has(id));
  });
  const nodes: StemmaNode[] = [];
  const edges: StemmaEdge[] = [];
  for (const family of groupFamilies(story, open, explained)) {
    const { members, pairs } = family;
    const isMember = new Set(members);
    const first = pairs.find(({ link }) => isMember.has(link.a) && isMember.has(link.b)) ?? pairs[0];
    if (first === undefined) continue;
    const { share, words, reach } = measure(pairs);
    const strength = roundStrength(0.4 + 0.5 * Math.max(share, Math.min(1, words / MANY_WORDS)));
    if (members.length === 2 && first.kind === 'undecided') {
      edges.push(undecidedEdge(story, first, strength));
      continue;
    }
    const agency = reach < MIN_SHARE_OF_AGENCY ? undefined : findAgencyOf(story, members, parents.edges);
    if (agency !== undefined) {
      // The agency stands in for the lost source.
      const name = story.originOf.get(agency)?.name ?? agency;
      const end = ` that neither took from the other; other words that are shared there come from ${name}, and these may too`;
      const weaker = roundStrength(strength - 0.1);
      for (const index of members) edges.push(edgeTo(story, family, index, agency, weaker, end));
      continue;
    }
    const id = `lost-${viewAt(story, members[0] ?? 0).id.replace(/^a-/u, '')}`;
    const labels = members.map((index) => viewAt(story, index).label);
    nodes.push({ id, kind: 'lost', label: `lost source of ${joinNames(labels)}` });
    const end = ', and nothing shows that one took it from the other';
    for (const index of members) edges.push(edgeTo(story, family, index, id, strength, end));
  }
  return { nodes, edges };
}

/** How much the pairs share at most: of the article that holds less of the other, in words, of the one that holds more. */
function measure(pairs: readonly OpenPair[]): { share: number; words: number; reach: number } {
  let [share, words, reach] = [0, 0, 0];
  for (const { link } of pairs) {
    share = Math.max(share, Math.min(link.shareOfA, link.shareOfB));
    words = Math.max(words, link.words);
    reach = Math.max(reach, link.shareOfA, link.shareOfB);
  }
  return { share, words, reach };
}
