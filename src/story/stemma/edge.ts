/** Edges of the stemma while it is built: merging those between the same two nodes, and evidence for them. */
import { type Evidence, evidenceOf, type StemmaEdge } from '../../model/index.ts';
import type { TextLink } from './find-text-links.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** A reader checks a few places, not fifty. */
const MAX_PASSAGES = 3;
const MAX_EVIDENCE = 12;

/** The longest shared passages, on both sides. */
export function passageEvidence(story: StoryView, link: TextLink): Evidence[] {
  const a = viewAt(story, link.a).read.source;
  const b = viewAt(story, link.b).read.source;
  return link.passages
    .slice(0, MAX_PASSAGES)
    .flatMap((passage) => [evidenceOf(a, passage.a), evidenceOf(b, passage.b)]);
}

/** Strength rounded, so that the dossier has the same digits on every machine. */
export const roundStrength = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

function mergeEvidence(first: readonly Evidence[], second: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return [...first, ...second]
    .filter(({ articleId, span }) => {
      const key = `${articleId}/${span.start}/${span.end}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    })
    .slice(0, MAX_EVIDENCE);
}

function mergeTwo(first: StemmaEdge, second: StemmaEdge): StemmaEdge {
  const stated = first.certainty === 'stated' || second.certainty === 'stated';
  const decided = first.direction === 'decided' || second.direction === 'decided';
  return {
    from: first.from,
    to: first.to,
    basis: [...new Set([...first.basis, ...second.basis])],
    certainty: stated ? 'stated' : 'inferred',
    direction: decided ? 'decided' : 'undecided',
    strength: Math.max(first.strength, second.strength),
    why: first.why.includes(second.why.replace(/\.$/u, ''))
      ? first.why
      : `${first.why.replace(/\.$/u, '')}; ${second.why}`,
    evidence: mergeEvidence(first.evidence, second.evidence),
  };
}

/** One edge for each ordered pair of nodes, in the order in which the pairs first come. */
export function mergeEdges(edges: readonly StemmaEdge[]): StemmaEdge[] {
  const merged = new Map<string, StemmaEdge>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const key = `${edge.from}\n${edge.to}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined ? { ...edge, evidence: mergeEvidence(edge.evidence, []) } : mergeTwo(known, edge),
    );
  }
  return [...merged.values()];
}
