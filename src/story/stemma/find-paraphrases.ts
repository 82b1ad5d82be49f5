/**
 * An article spun from another has other words but the same facts in the same order. Counted on the claims: how many
 * claims of one article the other tells too, and how many of these stand in the same order (longest increasing
 * subsequence). Independent reports also begin alike, so it takes most of the article, not its head.
 */
import { longestIncreasing } from '../../algorithms/index.ts';
import { evidenceOf, type StemmaEdge } from '../../model/index.ts';
import { gapMinutes } from '../../text/index.ts';
import { roundStrength } from './edge.ts';
import { listAncestors } from './list-ancestors.ts';
import { type ArticleView, isOutletOrigin, type StoryView, viewAt } from './story-view.ts';

/** How far the claims of two articles run alike. */
interface Parallel {
  readonly a: ArticleView;
  readonly b: ArticleView;
  readonly common: readonly number[];
  readonly inOrder: number;
}

/** Fewer claims in order are found between any two reports of one event. */
const MIN_IN_ORDER = 7;
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
  if (a.isAgency !== b.isAgency) {
    const [parent, child] = a.isAgency ? [a, b] : [b, a];
    return { parent, child, because: `${parent.label} is the agency's own report` };
  }
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

/** A credit for less than this share of an article explains too little of it. */
const MIN_EXPLAINING = 0.6;

/** Edges that explain why two articles tell the same: their text, or an outlet that one leans on. */
const explains = (story: StoryView, { from, basis, strength }: StemmaEdge): boolean =>
  basis.some((one) => one === 'copied' || one === 'lost-source' || one === 'paraphrased') ||
  (strength >= MIN_EXPLAINING && (story.indexOf.has(from) || isOutletOrigin(story, from)));

/**
 * Edges between articles of the same facts in the same order, the clearest first; pairs with a common ancestor among
 * the `known` edges or among those found before have their explanation already.
 */
export function findParaphrases(story: StoryView, known: readonly StemmaEdge[]): StemmaEdge[] {
  const ids = story.views.map(({ id }) => id);
  const explaining = known.filter((edge) => explains(story, edge));
  const ancestors = listAncestors(ids, explaining);
  const found: StemmaEdge[] = [];
  const parallels = pairByClaims(story)
    .map(([first, second]) => measure(viewAt(story, first), viewAt(story, second)))
    .filter(({ a, b, common, inOrder }) => {
      const covered = common.length / Math.min(a.claimOrder.length, b.claimOrder.length);
      return inOrder >= MIN_IN_ORDER && inOrder >= MIN_ORDERED * common.length && covered >= MIN_COVERED;
    })
    .sort((x, y) => y.inOrder - x.inOrder || x.a.index - y.a.index || x.b.index - y.b.index);
  for (const parallel of parallels) {
    const ofB = ancestors.get(parallel.b.id);
    if ([...(ancestors.get(parallel.a.id) ?? [])].some((id) => ofB?.has(id))) continue;
    const edge = edgeOf(story, parallel);
    found.push(edge);
    // Whoever descends from the child now descends from the parent too.
    const gained = [...(ancestors.get(edge.from) ?? [edge.from])];
    for (const own of ancestors.values()) {
      if (own.has(edge.to)) for (const id of gained) own.add(id);
    }
  }
  return found;
}
