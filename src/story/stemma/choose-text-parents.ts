/**
 * From all pairs that share text to the few edges that explain them: each article gets the parent that covers most of
 * its shared words, and a further parent only for words that the first leaves over. So a copy of a copy hangs on the
 * copy, whose changes it repeats, and not on every ancestor.
 */
import { groupBy, maxArborescence } from '../../algorithms/index.ts';
import type { StemmaEdge } from '../../model/index.ts';
import { joinNames } from '../../text/index.ts';
import { passageEvidence, roundStrength } from './edge.ts';
import type { SharedErrors } from './find-shared-errors.ts';
import type { TextLink } from './find-text-links.ts';
import { type Candidate, listTextCandidates, NOTHING_SHOWS, type OpenPair } from './list-text-candidates.ts';
import { type ScoreParents, scoreParents } from './score-parents.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** What the pairs come to: edges, and the pairs that no direction was found for. */
export interface TextParents {
  readonly edges: readonly StemmaEdge[];
  readonly open: readonly OpenPair[];
}

/** A further parent must gain so many words, in the measure of the score. */
const MIN_GAIN = 50;
/** So many possible parents of one article are tried in pairs. */
const MAX_TRIED = 12;
/** Shared words that prove copying as well as a whole article does. */
const MANY_WORDS = 150;

/** Fewer shared words than a long sentence has are a hint, not a proof. */
const FEW_WORDS = 25;

/** One parent for each article, so that all are explained best together and nobody descends from himself. */
function chooseFirst(story: StoryView, candidates: readonly Candidate[], score: ScoreParents): Candidate[] {
  const root = story.views.length;
  const arrows = candidates.map((candidate) => ({
    from: story.indexOf.get(candidate.parentId) ?? root,
    to: candidate.child,
    weight: score([candidate]),
    candidate,
  }));
  const alone = story.views.map(({ index }) => ({ from: root, to: index, weight: 0, candidate: undefined }));
  const chosen = new Set<unknown>(maxArborescence(root + 1, root, [...arrows, ...alone]));
  return arrows.filter((arrow) => chosen.has(arrow)).map(({ candidate }) => candidate);
}

/** Who descends from whom, while parents are chosen. */
class Descent {
  readonly #parentsOf = new Map<string, ReadonlySet<string>>();

  set(id: string, parents: readonly string[]): void {
    this.#parentsOf.set(id, new Set(parents));
  }

  isRoot(id: string): boolean {
    return (this.#parentsOf.get(id)?.size ?? 0) === 0;
  }

  /** Whether `id` is `ancestor` or descends from it. */
  includes(id: string, ancestor: string): boolean {
    const open = [id];
    const seen = new Set(open);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === ancestor) return true;
      for (const parent of this.#parentsOf.get(at) ?? []) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    }
    return false;
  }
}

/** The parents of one article; or two of whom one descends from the other, and yet each has what the other lacks. */
interface ChosenSet {
  readonly parents: readonly Candidate[];
  readonly kin?: readonly [older: Candidate, younger: Candidate];
}

/** The set of parents that explains an article best: one, two that explain clearly more together, or three. */
function chooseSet(first: Candidate, others: readonly Candidate[], score: ScoreParents, descent: Descent): ChosenSet {
  const tried = [first, ...others].slice(0, MAX_TRIED);
  let best: Candidate[] = [first];
  let bestScore = score(best) + MIN_GAIN;
  let kin: ChosenSet['kin'];
  let kinScore = bestScore;
  tried.forEach((one, place) => {
    for (const other of tried.slice(place + 1)) {
      const together = score([one, other]);
      const isOlder = descent.includes(other.parentId, one.parentId);
      if (isOlder || descent.includes(one.parentId, other.parentId)) {
        if (together > kinScore) [kin, kinScore] = [isOlder ? [one, other] : [other, one], together];
      } else if (together > bestScore) {
        [best, bestScore] = [[one, other], together];
      }
    }
  });
  if (kin !== undefined && kinScore > bestScore) return { parents: [first], kin };
  if (best.length === 1) return { parents: best };
  for (const third of tried) {
    if (best.some((one) => one === third || descent.includes(one.parentId, third.parentId))) continue;
    const together = score([...best, third]);
    if (together > bestScore + MIN_GAIN) [best, bestScore] = [[...best, third], together];
  }
  return { parents: best };
}

/**
 * All parents of each article; none descends from the child. Where an article seems made from two of whom one was made from the other,
 * and the older stands at the head of the family, all three have a parent that is lost: nobody takes from a copy and from its original.
 */
function chooseAll(story: StoryView, candidates: readonly Candidate[], score: ScoreParents): TextChoice {
  const first = chooseFirst(story, candidates, score);
  const idOf = ({ child }: Candidate): string => viewAt(story, child).id;
  const descent = new Descent();
  for (const candidate of first) descent.set(idOf(candidate), [candidate.parentId]);
  const firstOf = new Map(first.map((candidate) => [idOf(candidate), candidate]));
  const orphans = new Set<string>();
  const lost: OpenPair[] = [];
  const chosen = [...groupBy(candidates, idOf)].flatMap(([id, own]) => {
    const main = firstOf.get(id);
    if (main === undefined) return [];
    const scores = new Map(own.map((candidate) => [candidate, score([candidate])]));
    const others = own
      .filter((candidate) => candidate !== main && !descent.includes(candidate.parentId, id))
      .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a.parentId < b.parentId ? -1 : 1));
    const { parents, kin } = chooseSet(main, others, score, descent);
    if (kin !== undefined) {
      const [older, younger] = kin;
      const between = firstOf.get(younger.parentId);
      if (descent.isRoot(older.parentId) && between?.parentId === older.parentId) {
        for (const candidate of [older, younger, between])
          lost.push(...candidate.links.map((link): OpenPair => ({ link, kind: 'lost' })));
        orphans.add(id).add(younger.parentId);
      }
    }
    descent.set(
      id,
      parents.map(({ parentId }) => parentId),
    );
    return parents;
  });
  return { chosen: chosen.filter((candidate) => !orphans.has(idOf(candidate))), lost };
}

/** Parents, and pairs whose common parent is lost. */
interface TextChoice {
  readonly chosen: readonly Candidate[];
  readonly lost: readonly OpenPair[];
}

/** 0.25 for shared text at all, up to 0.45 for its extent, up to 0.3 for the direction: a lone clause proves little of either. */
function strengthOf({ trust, share, words }: Candidate): number {
  const extent = Math.min(1, Math.max(share, words / MANY_WORDS));
  return roundStrength(0.25 + 0.45 * extent + 0.3 * trust * Math.min(1, words / FEW_WORDS));
}

function edgeOf(story: StoryView, candidate: Candidate): StemmaEdge {
  const child = viewAt(story, candidate.child);
  const parent = story.indexOf.get(candidate.parentId);
  const longest = candidate.links.reduce((most, { passages }) => Math.max(most, passages[0]?.words ?? 0), 0);
  const others = candidate.links.map(({ a, b }) => viewAt(story, a === child.index ? b : a).label);
  const whom = parent === undefined ? joinNames([...new Set(others)]) : viewAt(story, parent).label;
  const { errors } = candidate;
  const basis = candidate.links.every(({ isReworded }) => isReworded) ? 'paraphrased' : 'copied';
  const slip = errors?.words[0] === undefined ? '' : `, with the same rare wording (${errors.words[0]})`;
  return {
    from: candidate.parentId,
    to: child.id,
    basis: errors === undefined ? [basis] : [basis, 'shared-error'],
    certainty: 'inferred',
    direction: 'decided',
    strength: strengthOf(candidate),
    why: `${child.label} shares ${Math.round(candidate.share * 100)}% of its words with ${whom}, up to ${longest} in a row${slip}: ${candidate.because}.`,
    evidence: [
      ...candidate.links.slice(0, 2).flatMap((link) => passageEvidence(story, link)),
      ...(errors?.evidence ?? []).slice(0, 2),
    ],
  };
}

/** Chooses parents by text. */
export function chooseTextParents(
  story: StoryView,
  links: readonly TextLink[],
  errors: ReadonlyMap<string, SharedErrors>,
): TextParents {
  const { candidates, open } = listTextCandidates(story, links, errors);
  const { chosen, lost } = chooseAll(story, candidates, scoreParents(story, candidates));
  const touched = new Map<string, number>();
  for (const { child, parentId } of chosen)
    for (const id of [parentId, viewAt(story, child).id]) touched.set(id, (touched.get(id) ?? 0) + 1);
  // Two texts that are nearly one, and no third beside them: their place shows nothing.
  const isAlone = ({ child, parentId, because }: Candidate): boolean =>
    because === NOTHING_SHOWS && touched.get(parentId) === 1 && touched.get(viewAt(story, child).id) === 1;
  const edges = chosen.filter((candidate) => !isAlone(candidate)).map((candidate) => edgeOf(story, candidate));
  return { edges, open: [...lost, ...open] };
}
