/**
 * Two articles made from one text may share sentences that it does not have, too few for one to be the other's parent: a fuller or later
 * take of that text stands between, which nobody has collected.
 */
import type { StemmaEdge, StemmaNode } from '../../model/index.ts';
import { joinNames } from '../../text/index.ts';
import { type Echoes, echoKey } from './echoes/index.ts';
import { passageEvidence } from './edge.ts';
import type { TextLink } from './find-text-links.ts';
import type { LostSources } from './infer-lost-sources.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** A shared sentence is explained to this degree by the sibling, and to less than this by the parent. */
const MIN_SHARED = 0.5;
const MAX_IN_PARENT = 0.3;
const MIN_SENTENCES = 2;
const MIN_WORDS = 20;
const STRENGTH = 0.5;

/** Words of the sentences that a sibling has and the parent lacks; 0 when there are too few of them. */
function countShared({ sets }: Echoes, child: number, sibling: number, parent: number): number {
  const ofParent = sets.get(echoKey(child, parent))?.bySentence;
  const shared = [...(sets.get(echoKey(child, sibling))?.bySentence ?? [])].filter(
    ([sentence, { value, isSpeech }]) =>
      !isSpeech && value >= MIN_SHARED && (ofParent?.get(sentence)?.value ?? 0) < MAX_IN_PARENT,
  );
  const words = shared.reduce((sum, [, echo]) => sum + echo.words, 0);
  return shared.length >= MIN_SENTENCES && words >= MIN_WORDS ? words : 0;
}

/** A lost source for each such pair of siblings. Cost: links. */
export function findLaterTakes(
  story: StoryView,
  links: readonly TextLink[],
  edges: readonly StemmaEdge[],
  echoes: Echoes,
): LostSources {
  const parentsOf = new Map<number, number[]>();
  for (const { from, to } of edges) {
    const [parent, child] = [story.indexOf.get(from), story.indexOf.get(to)];
    if (parent !== undefined && child !== undefined) parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
  }
  const nodes: StemmaNode[] = [];
  const found: StemmaEdge[] = [];
  for (const link of links) {
    const [ofA, ofB] = [parentsOf.get(link.a) ?? [], parentsOf.get(link.b) ?? []];
    const common = ofA.find((parent) => ofB.includes(parent));
    if (common === undefined || ofA.includes(link.b) || ofB.includes(link.a)) continue;
    if (countShared(echoes, link.a, link.b, common) === 0 || countShared(echoes, link.b, link.a, common) === 0)
      continue;
    const [a, b] = [viewAt(story, link.a), viewAt(story, link.b)];
    const id = `lost-${a.id.replace(/^a-/u, '')}-${b.id.replace(/^a-/u, '')}`;
    nodes.push({ id, kind: 'lost', label: `lost source of ${joinNames([a.label, b.label])}` });
    for (const { id: to } of [a, b]) {
      found.push({
        from: id,
        to,
        basis: ['lost-source'],
        certainty: 'inferred',
        direction: 'decided',
        strength: STRENGTH,
        why: `${joinNames([a.label, b.label])} share sentences that ${viewAt(story, common).label}, from which both are made, does not have.`,
        evidence: passageEvidence(story, link),
      });
    }
  }
  return { nodes, edges: found };
}
