/**
 * An article spun from another has other words but the same facts in the same order. Counted on the claims: how many
 * claims of one article the other tells too, and how many of these stand in the same order (longest increasing
 * subsequence). Independent reports also begin alike, so it takes most of the article, not its head.
 */
import { longestIncreasing } from '../../algorithms/index.ts';
import { evidenceOf, type StemmaEdge } from '../../model/index.ts';
import { roundStrength } from './edge.ts';
import { gapMinutes } from './read-published.ts';
import { type ArticleView, type StoryView, viewAt } from './story-view.ts';

/** How far the claims of two articles run alike. */
interface Parallel {
  readonly a: ArticleView;
  readonly b: ArticleView;
  readonly common: readonly number[];
  readonly inOrder: number;
}

/** Fewer claims in order are found between any two reports of one event. */
const MIN_IN_ORDER = 6;
/** Share of the common claims that stand in order; shuffled ones reach about half. */
const MIN_ORDERED = 0.75;
/** Share of the derived article's claims that the other tells too. */
const MIN_COVERED = 0.6;
/** Claims told by more articles than this are the event itself and tell nothing of who read whom. */
const MAX_TELLERS = 24;
const MAX_SHOWN = 3;

/** Pairs of articles that tell a claim in common, by claim; never all pairs of the story. */
function pairByClaims(story: StoryView): [number, number][] {
  const counts = new Map<string, { pair: [number, number]; count: number }>();
  for (const { tellings } of story.claims) {
    const tellers = [...new Set(tellings.map(({ articleIndex }) => articleIndex))].sort((x, y) => x - y);
    if (tellers.length > MAX_TELLERS) continue;
    tellers.forEach((a, place) => {
      for (const b of tellers.slice(place + 1)) {
        const known = counts.get(`${a}/${b}`) ?? { pair: [a, b] as [number, number], count: 0 };
        known.count += 1;
        counts.set(`${a}/${b}`, known);
      }
    });
  }
  return [...counts.values()].filter(({ count }) => count >= MIN_IN_ORDER).map(({ pair }) => pair);
}

function measure(a: ArticleView, b: ArticleView): Parallel {
  const placeInB = new Map(b.claimOrder.map((claim, place) => [claim, place]));
  const common = a.claimOrder.filter((claim) => placeInB.has(claim));
  return { a, b, common, inOrder: longestIncreasing(common.map((claim) => placeInB.get(claim) ?? 0)) };
}

/** Parent and child, or no direction: credit, then time, then whose claims are held by the other. */
function orient({ a, b, common }: Parallel): { parent: ArticleView; child: ArticleView; because?: string } {
  if (a.ownOutlet !== undefined && b.credits.has(a.ownOutlet))
    return { parent: a, child: b, because: `it credits ${a.label}` };
  if (b.ownOutlet !== undefined && a.credits.has(b.ownOutlet))
    return { parent: b, child: a, because: `it credits ${b.label}` };
  const gap = gapMinutes(a.published, b.published);
  if (gap !== undefined) {
    const [parent, child] = gap > 0 ? [a, b] : [b, a];
    return { parent, child, because: 'it came out later' };
  }
  const ofA = common.length / a.claimOrder.length;
  const ofB = common.length / b.claimOrder.length;
  const [parent, child] = ofB >= ofA ? [a, b] : [b, a];
  const tells = Math.abs(ofA - ofB) >= 0.25;
  return tells ? { parent, child, because: `${parent.label} tells more` } : { parent, child };
}

function edgeOf(story: StoryView, parallel: Parallel): StemmaEdge {
  const { common, inOrder } = parallel;
  const { parent, child, because } = orient(parallel);
  const covered = common.length / child.claimOrder.length;
  const evidence = common.slice(0, MAX_SHOWN).flatMap((claim) =>
    [parent, child].flatMap((view) => {
      const telling = story.claims[claim]?.tellings.find(({ articleIndex }) => articleIndex === view.index);
      return telling === undefined ? [] : [evidenceOf(view.read.source, telling.span)];
    }),
  );
  return {
    from: parent.id,
    to: child.id,
    basis: ['paraphrased'],
    certainty: 'inferred',
    direction: because === undefined ? 'undecided' : 'decided',
    strength: roundStrength(0.2 + 0.4 * covered + 0.2 * (inOrder / common.length) + Math.min(0.2, common.length / 100)),
    why: `${child.label} tells ${common.length} of its ${child.claimOrder.length} claims as ${parent.label} does, ${inOrder} of them in the same order but in other words${because === undefined ? '' : `; ${because}`}.`,
    evidence,
  };
}

/** Edges between articles of the same facts in the same order; `explained` pairs have a nearer explanation already. */
export function findParaphrases(story: StoryView, explained: (a: string, b: string) => boolean): StemmaEdge[] {
  const best = new Map<string, { edge: StemmaEdge; inOrder: number }>();
  for (const [first, second] of pairByClaims(story)) {
    const parallel = measure(viewAt(story, first), viewAt(story, second));
    const { a, b, common, inOrder } = parallel;
    const covered = common.length / Math.min(a.claimOrder.length, b.claimOrder.length);
    if (inOrder < MIN_IN_ORDER || inOrder < MIN_ORDERED * common.length || covered < MIN_COVERED) continue;
    if (explained(a.id, b.id)) continue;
    const edge = edgeOf(story, parallel);
    const known = best.get(edge.to);
    if (known === undefined || known.inOrder < inOrder) best.set(edge.to, { edge, inOrder });
  }
  return [...best.values()].map(({ edge }) => edge);
}
