/**
 * Every article that may be the parent of another by the text they share, and every agency or outlet that may be the
 * parent of both, each with the passages it explains.
 */
import { pairKey } from '../outlets/index.ts';
import { decideDirection } from './decide-direction.ts';
import type { Echo } from './echoes/index.ts';
import type { SharedErrors } from './find-shared-errors.ts';
import type { TextLink } from './find-text-links.ts';
import { type StoryView, viewAt } from './story-view.ts';

/** One possible parent of one article. */
export interface Candidate {
  readonly parentId: string;
  readonly child: number;
  /** What it explains of the child, by sentence. */
  readonly echoes: ReadonlyMap<number, Echo>;
  readonly share: number;
  readonly words: number;
  readonly trust: number;
  readonly because: string;
  readonly links: readonly TextLink[];
  readonly errors?: SharedErrors;
}

/** A pair that shares text and for which no direction was found. */
export interface OpenPair {
  readonly link: TextLink;
  readonly kind: 'undecided' | 'lost';
}

/** A shared slip weighs as much as so many shared words. */
export const WORDS_PER_ERROR = 8;
/** Sharing so many more words with a sibling than with the text that both come from means the sibling was the model. */
const MIN_NEARER_WORDS = 3;
const COMMON_TRUST = 0.8;
const MODEL_TRUST = 0.9;

interface OpenCandidate {
  readonly parentId: string;
  readonly child: number;
  readonly echoes: Map<number, Echo>;
  share: number;
  words: number;
  trust: number;
  readonly because: string;
  readonly links: TextLink[];
  errors?: SharedErrors;
}

/** Candidates by child, then by parent. */
class CandidateTable {
  readonly #byChild = new Map<number, Map<string, OpenCandidate>>();
  readonly #errors: ReadonlyMap<string, SharedErrors>;

  constructor(errors: ReadonlyMap<string, SharedErrors>) {
    this.#errors = errors;
  }

  add(parentId: string, child: number, link: TextLink, trust: number, because: string): void {
    const own = this.#byChild.get(child) ?? new Map<string, OpenCandidate>();
    this.#byChild.set(child, own);
    const known: OpenCandidate = own.get(parentId) ?? {
      parentId,
      child,
      echoes: new Map(),
      share: 0,
      words: 0,
      trust,
      because,
      links: [],
    };
    own.set(parentId, known);
    for (const [sentence, echo] of (child === link.a ? link.ofA : link.ofB).bySentence) {
      if (echo.value > (known.echoes.get(sentence)?.value ?? 0)) known.echoes.set(sentence, echo);
    }
    known.share = Math.max(known.share, child === link.a ? link.shareOfA : link.shareOfB);
    known.words = Math.max(known.words, link.words);
    known.trust = Math.max(known.trust, trust);
    known.links.push(link);
    const shared = this.#errors.get(pairKey(link.a, link.b));
    if (shared !== undefined) known.errors = shared;
  }

  parentsOf(child: number): ReadonlyMap<string, unknown> {
    return this.#byChild.get(child) ?? new Map();
  }

  list(): Candidate[] {
    return [...this.#byChild].sort(([a], [b]) => a - b).flatMap(([, own]) => [...own.values()]);
  }
}

/** Of two copies of a third text, the one that the other was made from: it is closer to the third, and the other to it. */
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
  if (credits.get(originId)?.wholeText === true) return `it prints ${name} copy`;
  return credits.has(originId)
    ? `it credits ${name}`
    : `others print these words as from ${name}, ${label} does not say so`;
}

/** Lists the candidates and the pairs left open. */
export function listTextCandidates(
  story: StoryView,
  links: readonly TextLink[],
  errors: ReadonlyMap<string, SharedErrors>,
): { candidates: Candidate[]; open: OpenPair[] } {
  const byPair = new Map(links.map((link) => [pairKey(link.a, link.b), link]));
  const table = new CandidateTable(errors);
  const addModel = (link: TextLink, original: number | undefined): boolean => {
    const model = original === undefined ? undefined : nearerSibling(byPair, errors, link, original);
    if (model === undefined) return false;
    const { id, label } = viewAt(story, model);
    table.add(id, model === link.a ? link.b : link.a, link, MODEL_TRUST, `it repeats what ${label} changed`);
    return true;
  };
  const open: OpenPair[] = [];
  for (const link of links) {
    const direction = decideDirection(story, link);
    if (direction.kind === 'taken') {
      table.add(viewAt(story, direction.parent).id, direction.child, link, direction.trust, direction.because);
    } else if (direction.kind === 'common') {
      const original = story.articleOf(direction.originId, [link.a, link.b]);
      if (original !== undefined) {
        const isText = byPair.has(pairKey(original, link.a)) && byPair.has(pairKey(original, link.b));
        if (!isText) open.push({ link, kind: 'lost' });
        else addModel(link, original);
        continue;
      }
      for (const child of [link.a, link.b]) {
        table.add(direction.originId, child, link, COMMON_TRUST, describeCommon(story, direction.originId, child));
      }
    } else {
      open.push({ link, kind: direction.kind });
    }
  }
  // Two copies of a third text that is in the story: the one that the other repeats stands between.
  const stillOpen = open.filter(({ link }) => {
    const ofB = table.parentsOf(link.b);
    const common = [...table.parentsOf(link.a).keys()].find((id) => ofB.has(id) && story.indexOf.has(id));
    return !addModel(link, common === undefined ? undefined : story.indexOf.get(common));
  });
  return { candidates: table.list(), open: stillOpen };
}
