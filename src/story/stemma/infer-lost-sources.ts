/**
 * Articles that share text although neither took it from the other have a parent that nobody has collected: one lost
 * source for all who share the same text. Two texts that are nearly the same need no third one to explain them; their
 * edge stays undecided.
 */
import { UnionFind } from '../../algorithms/index.ts';
import type { StemmaEdge, StemmaNode } from '../../model/index.ts';
import type { TextParents } from './choose-text-parents.ts';
import { joinNames, passageEvidence, roundStrength } from './edge.ts';
import { listAncestors } from './list-ancestors.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** Lost sources, with edges to the articles made from them, and edges without a direction. */
export interface LostSources {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
}

/** Less of an article than this is too little to call it an agency's on the strength of other passages. */
const MIN_SHARE_OF_AGENCY = 0.25;

/** An agency from which one of the articles has other words, though it may not say so. */
function findAgencyOf(story: StoryView, group: readonly number[], edges: readonly StemmaEdge[]): string | undefined {
  const ids = new Set(group.map((index) => viewAt(story, index).id));
  return edges.find(({ from, to }) => ids.has(to) && story.originOf.get(from)?.kind === 'agency')?.from;
}

/** The agency stands in for the lost source: to those articles that do not hang on it already. */
function agencyEdges(
  story: StoryView,
  agency: string,
  group: readonly number[],
  pairs: TextParents['open'],
  strength: number,
): StemmaEdge[] {
  const name = story.originOf.get(agency)?.name ?? agency;
  return group.map((index) => {
    const { id, label } = viewAt(story, index);
    const own = pairs.filter(({ link }) => link.a === index || link.b === index);
    const others = own.map(({ link }) => viewAt(story, link.a === index ? link.b : link.a).label);
    return {
      from: agency,
      to: id,
      basis: ['lost-source'],
      certainty: 'inferred',
      direction: 'decided',
      strength: roundStrength(strength - 0.1),
      why: `${label} shares text with ${joinNames([...new Set(others)])} that neither took from the other; other words that are shared there come from ${name}, and these may too.`,
      evidence: own.slice(0, 2).flatMap(({ link }) => passageEvidence(story, link)),
    };
  });
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
  const sets = new UnionFind(story.views.length);
  for (const { link } of open) sets.union(link.a, link.b);
  const nodes: StemmaNode[] = [];
  const edges: StemmaEdge[] = [];
  for (const whole of sets.groups()) {
    // A copy of another member has its words from there.
    const ids = whole.map((index) => viewAt(story, index).id);
    const group = whole.filter(
      (_, at) => !ids.some((id, place) => place !== at && explained.get(ids[at] ?? '')?.has(id)),
    );
    if (group.length < 2) continue;
    const pairs = open.filter(({ link }) => group.includes(link.a) || group.includes(link.b));
    const first = pairs.find(({ link }) => group.includes(link.a) && group.includes(link.b)) ?? pairs[0];
    if (first === undefined) continue;
    const labels = group.map((index) => viewAt(story, index).label);
    const share = Math.max(...pairs.map(({ link }) => Math.min(link.shareOfA, link.shareOfB)));
    const words = Math.max(...pairs.map(({ link }) => link.words));
    const reach = Math.max(...pairs.map(({ link }) => Math.max(link.shareOfA, link.shareOfB)));
    const strength = roundStrength(0.4 + 0.5 * Math.max(share, Math.min(1, words / 150)));
    if (group.length === 2 && first.kind === 'undecided') {
      edges.push({
        from: viewAt(story, first.link.a).id,
        to: viewAt(story, first.link.b).id,
        basis: ['copied'],
        certainty: 'inferred',
        direction: 'undecided',
        strength,
        why: `${joinNames(labels)} share ${first.link.words} words; nothing shows which of them had the text first.`,
        evidence: passageEvidence(story, first.link),
      });
      continue;
    }
    const agency = reach < MIN_SHARE_OF_AGENCY ? undefined : findAgencyOf(story, group, parents.edges);
    if (agency !== undefined) {
      edges.push(...agencyEdges(story, agency, group, pairs, strength));
      continue;
    }
    const id = `lost-${viewAt(story, group[0] ?? 0).id.replace(/^a-/u, '')}`;
    nodes.push({ id, kind: 'lost', label: `lost source of ${joinNames(labels)}` });
    for (const index of group) {
      const own = pairs.filter(({ link }) => link.a === index || link.b === index);
      const others = own.map(({ link }) => viewAt(story, link.a === index ? link.b : link.a).label);
      edges.push({
        from: id,
        to: viewAt(story, index).id,
        basis: ['lost-source'],
        certainty: 'inferred',
        direction: 'decided',
        strength,
        why: `${viewAt(story, index).label} shares text with ${joinNames([...new Set(others)])}, and nothing shows that one took it from the other.`,
        evidence: own.slice(0, 2).flatMap(({ link }) => passageEvidence(story, link)),
      });
    }
  }
  return { nodes, edges };
}
