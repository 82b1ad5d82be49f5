/**
 * From all pairs that share text to the few edges that explain them: each article gets the parent that covers most of
 * its shared words, and a further parent only for words that the first leaves over. So a copy of a copy hangs on the
 * copy, whose changes it repeats, and not on every ancestor.
 */
import { groupBy } from '../../algorithms/index.ts';
import type { StemmaEdge } from '../../model/index.ts';
import { joinNames } from '../../text/index.ts';
import { passageEvidence, roundStrength } from './edge.ts';
import type { SharedErrors } from './find-shared-errors.ts';
import type { TextLink } from './find-text-links.ts';
import { type Candidate, listTextCandidates, type OpenPair, WORDS_PER_ERROR } from './list-text-candidates.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** What the pairs come to: edges, and the pairs that no direction was found for. */
export interface TextParents {
  readonly edges: readonly StemmaEdge[];
  readonly open: readonly OpenPair[];
}

/** A second parent must explain at least so many words that the first does not. */
const MIN_NEW_WORDS = 10;
/** A sentence is left over by the parents so far when a further one explains so much more of it. */
const MIN_BETTER = 0.3;
/** Shared words that prove copying as well as a whole article does. */
const MANY_WORDS = 150;

/** Fewer shared words than a long sentence has are a hint, not a proof. */
const FEW_WORDS = 25;

/** Words of a child that a candidate explains. */
const explainedBy = ({ echoes }: Candidate): number =>
  [...echoes.values()].reduce((sum, { words, value }) => sum + words * value, 0);

/** Words that a candidate explains in sentences that the parents so far leave over. */
function countNew({ echoes }: Candidate, known: ReadonlyMap<number, number>): number {
  let words = 0;
  for (const [sentence, echo] of echoes) {
    const better = echo.value - (known.get(sentence) ?? 0);
    if (better >= MIN_BETTER) words += echo.words * better;
  }
  return words;
}

const scoreOf = (candidate: Candidate): number =>
  (explainedBy(candidate) + (candidate.errors?.count ?? 0) * WORDS_PER_ERROR) * (0.7 + 0.3 * candidate.trust);

function chooseFor(candidates: readonly Candidate[]): Candidate[] {
  const scores = new Map(candidates.map((candidate) => [candidate, scoreOf(candidate)]));
  const ranked = [...candidates].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a.parentId < b.parentId ? -1 : 1),
  );
  const chosen: Candidate[] = [];
  const known = new Map<number, number>();
  for (const candidate of ranked) {
    if (chosen.length > 0 && countNew(candidate, known) < MIN_NEW_WORDS) continue;
    chosen.push(candidate);
    for (const [sentence, { value }] of candidate.echoes)
      known.set(sentence, Math.max(value, known.get(sentence) ?? 0));
  }
  return chosen;
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
  const byChild = groupBy(candidates, ({ child }) => child);
  const chosen = [...byChild.values()].flatMap(chooseFor);
  return { edges: chosen.map((candidate) => edgeOf(story, candidate)), open };
}
