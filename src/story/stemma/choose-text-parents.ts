/**
 * From all pairs that share text to the few edges that explain them: each article gets the parent that covers most of
 * its shared words, and a further parent only for words that the first leaves over. So a copy of a copy hangs on the
 * copy, whose changes it repeats, and not on every ancestor.
 */
import type { StemmaEdge } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { decideDirection } from './decide-direction.ts';
import { passageEvidence, roundStrength } from './edge.ts';
import { pairKey, type SharedErrors } from './find-shared-errors.ts';
import type { TextLink } from './find-text-links.ts';
import { findArticleOf } from './resolve-origin.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** One possible parent of one article. */
export interface Candidate {
  readonly parentId: string;
  readonly child: number;
  /** Passages of the child that it explains. */
  readonly spans: readonly Span[];
  readonly share: number;
  readonly words: number;
  readonly trust: number;
  readonly because: string;
  readonly links: readonly TextLink[];
  readonly errors?: SharedErrors;
}

/** What the pairs come to: edges, and the pairs that no direction was found for. */
export interface TextParents {
  readonly edges: readonly StemmaEdge[];
  readonly open: readonly { readonly link: TextLink; readonly kind: 'undecided' | 'lost' }[];
}

/** A second parent must explain at least so many characters that the first does not (about eight words). */
const MIN_NEW_CHARACTERS = 48;
/** A shared slip weighs as much as so many shared words. */
const WORDS_PER_ERROR = 8;
/** Sharing so many more words with a sibling than with the agency's own text means the sibling was the model. */
const MIN_NEARER_WORDS = 3;
const COMMON_TRUST = 0.8;
const MODEL_TRUST = 0.9;

const sideOf = (link: TextLink, article: number): Span[] =>
  link.passages.map((passage) => (article === link.a ? passage.a : passage.b));
const shareOf = (link: TextLink, article: number): number => (article === link.a ? link.shareOfA : link.shareOfB);

/** Both print an agency whose own report is in the story: one took it from the other only if it is closer to it. */
function nearerSibling(
  links: ReadonlyMap<string, TextLink>,
  errors: ReadonlyMap<string, SharedErrors>,
  link: TextLink,
  original: number,
): number | undefined {
  const likeness = (a: number, b: number): number =>
    (links.get(pairKey(a, b))?.words ?? 0) + (errors.get(pairKey(a, b))?.count ?? 0) * WORDS_PER_ERROR;
  const ofA = likeness(original, link.a);
  const ofB = likeness(original, link.b);
  if (likeness(link.a, link.b) < Math.min(ofA, ofB) + MIN_NEARER_WORDS || ofA === ofB) return undefined;
  return ofA > ofB ? link.a : link.b;
}

/** Why the text of an article is the agency's: it says so, or others who print it do. */
function describeCommon(story: StoryView, originId: string, child: number): string {
  const { label, credits } = viewAt(story, child);
  const name = story.originOf.get(originId)?.name ?? originId;
  return credits.get(originId)?.wholeText === true
    ? `it prints ${name} copy`
    : credits.has(originId)
      ? `both credit ${name}`
      : `others print these words as from ${name}, ${label} does not say so`;
}

function listCandidates(
  story: StoryView,
  links: readonly TextLink[],
  errors: ReadonlyMap<string, SharedErrors>,
): { candidates: Candidate[]; open: TextParents['open'] } {
  const byPair = new Map(links.map((link) => [pairKey(link.a, link.b), link]));
  const candidates = new Map<string, Candidate>();
  const open: { link: TextLink; kind: 'undecided' | 'lost' }[] = [];
  const add = (parentId: string, child: number, link: TextLink, trust: number, because: string): void => {
    const key = `${parentId}\n${child}`;
    const known = candidates.get(key);
    const shared = errors.get(pairKey(link.a, link.b));
    candidates.set(key, {
      parentId,
      child,
      spans: [...(known?.spans ?? []), ...sideOf(link, child)],
      share: Math.max(known?.share ?? 0, shareOf(link, child)),
      words: Math.max(known?.words ?? 0, link.words),
      trust: Math.max(known?.trust ?? 0, trust),
      because: known === undefined || known.because === because ? because : `${known.because}; ${because}`,
      links: [...(known?.links ?? []), link],
      ...(shared === undefined ? {} : { errors: shared }),
    });
  };
  for (const link of links) {
    const direction = decideDirection(story, link);
    if (direction.kind === 'taken') {
      add(viewAt(story, direction.parent).id, direction.child, link, direction.trust, direction.because);
    } else if (direction.kind === 'common') {
      const original = findArticleOf(story, direction.originId, [link.a, link.b]);
      if (original === undefined) {
        for (const child of [link.a, link.b]) {
          add(direction.originId, child, link, COMMON_TRUST, describeCommon(story, direction.originId, child));
        }
        continue;
      }
      const model = nearerSibling(byPair, errors, link, original);
      if (model === undefined) continue;
      const child = model === link.a ? link.b : link.a;
      add(viewAt(story, model).id, child, link, MODEL_TRUST, `it repeats what ${viewAt(story, model).label} changed`);
    } else {
      open.push({ link, kind: direction.kind });
    }
  }
  const parentsOf = (child: number): string[] =>
    [...candidates.values()].filter((candidate) => candidate.child === child).map(({ parentId }) => parentId);
  const stillOpen = open.filter(({ link }) => {
    // Two copies of a third text that is in the story: the one that the other repeats stands between.
    const ofB = new Set(parentsOf(link.b));
    const original = story.views.find(({ id }) => ofB.has(id) && parentsOf(link.a).includes(id))?.index;
    const model = original === undefined ? undefined : nearerSibling(byPair, errors, link, original);
    if (model === undefined) return true;
    const child = model === link.a ? link.b : link.a;
    add(viewAt(story, model).id, child, link, MODEL_TRUST, `it repeats what ${viewAt(story, model).label} changed`);
    return false;
  });
  return { candidates: [...candidates.values()], open: stillOpen };
}

/** Characters of `spans` that `covered` does not hold. */
function uncovered(spans: readonly Span[], covered: readonly Span[]): number {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  let total = 0;
  for (const { start, end } of merged) {
    total += end - start;
    for (const hole of covered) total -= Math.max(0, Math.min(end, hole.end) - Math.max(start, hole.start));
  }
  return total;
}

const scoreOf = (candidate: Candidate): number =>
  (candidate.words + (candidate.errors?.count ?? 0) * WORDS_PER_ERROR) * (0.7 + 0.3 * candidate.trust);

function chooseFor(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a) || (a.parentId < b.parentId ? -1 : 1));
  const chosen: Candidate[] = [];
  const covered: Span[] = [];
  for (const candidate of ranked) {
    if (chosen.length > 0 && uncovered(candidate.spans, covered) < MIN_NEW_CHARACTERS) continue;
    chosen.push(candidate);
    covered.push(...candidate.spans);
  }
  return chosen;
}

function edgeOf(story: StoryView, candidate: Candidate): StemmaEdge {
  const child = viewAt(story, candidate.child);
  const parent = story.views.find(({ id }) => id === candidate.parentId);
  const percent = Math.round(candidate.share * 100);
  const longest = Math.max(...candidate.links.map(({ passages }) => passages[0]?.words ?? 0));
  const whom =
    parent === undefined
      ? candidate.links.map(({ a, b }) => viewAt(story, a === child.index ? b : a).label)
      : [parent.label];
  const errors = candidate.errors;
  const slips = errors === undefined ? '' : `, with the same slip (${errors.words[0]})`;
  return {
    from: candidate.parentId,
    to: child.id,
    basis: errors === undefined ? ['copied'] : ['copied', 'shared-error'],
    certainty: 'inferred',
    direction: 'decided',
    strength: roundStrength(
      0.25 * candidate.trust +
        0.35 +
        0.4 * Math.min(1, Math.max(candidate.share, candidate.words / 150)) -
        (candidate.trust < 0.5 ? 0.1 : 0),
    ),
    why: `${child.label} shares ${percent}% of its words with ${[...new Set(whom)].join(' and ')}, up to ${longest} in a row${slips}: ${candidate.because}.`,
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
  const { candidates, open } = listCandidates(story, links, errors);
  const byChild = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    byChild.set(candidate.child, [...(byChild.get(candidate.child) ?? []), candidate]);
  }
  const chosen = [...byChild].sort(([a], [b]) => a - b).flatMap(([, list]) => chooseFor(list));
  return { edges: chosen.map((candidate) => edgeOf(story, candidate)), open };
}
