/**
 * Every article that may be the parent of another by the text they share, and every agency or outlet that may be the
 * parent of both, each with the passages it explains.
 */
import { pairKey } from '../outlets/index.ts';
import { decideDirection, leadMinutes } from './decide-direction.ts';
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
  /** Words that the child has in all. */
  readonly childWords: number;
  /** Words of the parent that the child has not. */
  readonly unused: number;
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

const COMMON_TRUST = 0.8;
const MODEL_TRUST = 0.9;
const OPEN_TRUST = 0.3;
/** Where it stands among the others is all that speaks for the direction. */
export const NOTHING_SHOWS = 'nothing but its place among the others shows which came first';

interface OpenCandidate {
  readonly parentId: string;
  readonly child: number;
  readonly echoes: Map<number, Echo>;
  /** The second best of each sentence. */
  readonly second: Map<number, Echo>;
  readonly childWords: number;
  unused: number;
  share: number;
  words: number;
  trust: number;
  readonly because: string;
  readonly links: TextLink[];
  errors?: SharedErrors;
}

const areDated = (story: StoryView, links: readonly TextLink[]): boolean =>
  links.every(({ a, b }) => leadMinutes(viewAt(story, a), viewAt(story, b)) !== undefined);

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
      second: new Map(),
      childWords: child === link.a ? link.wordsOfA : link.wordsOfB,
      unused: 0,
      share: 0,
      words: 0,
      trust,
      because,
      links: [],
    };
    own.set(parentId, known);
    for (const [sentence, echo] of (child === link.a ? link.ofA : link.ofB).bySentence) {
      const best = known.echoes.get(sentence);
      const [more, less] = echo.value > (best?.value ?? 0) ? [echo, best] : [best, echo];
      if (more !== undefined) known.echoes.set(sentence, more);
      if (less !== undefined && less.value > (known.second.get(sentence)?.value ?? 0)) known.second.set(sentence, less);
    }
    const [parentWords, inParent] =
      child === link.a ? [link.wordsOfB, link.ofB.words] : [link.wordsOfA, link.ofA.words];
    known.unused = Math.max(known.unused, parentWords - inParent);
    known.share = Math.max(known.share, child === link.a ? link.shareOfA : link.shareOfB);
    known.words = Math.max(known.words, link.words);
    known.trust = Math.max(known.trust, trust);
    known.links.push(link);
    const shared = this.#errors.get(pairKey(link.a, link.b));
    if (shared !== undefined) known.errors = shared;
  }

  /**
   * By child. What stands for a text that is not at hand is known by its copies: it explains what two of them have alike, since what
   * only one has may be that one's own. Without dates nothing tells which copy could have been whose model.
   */
  list(story: StoryView): Candidate[] {
    return [...this.#byChild]
      .sort(([a], [b]) => a - b)
      .flatMap(([, own]) => [...own.values()])
      .map((candidate) =>
        story.indexOf.has(candidate.parentId) || candidate.links.length < 2 || !areDated(story, candidate.links)
          ? candidate
          : { ...candidate, echoes: candidate.second },
      );
  }
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
  const open: OpenPair[] = [];
  const addBetween = (link: TextLink): void => {
    const [a, b] = [viewAt(story, link.a), viewAt(story, link.b)];
    const lead = leadMinutes(a, b);
    const trust = lead === undefined ? OPEN_TRUST : MODEL_TRUST;
    if (lead === undefined || lead > 0) table.add(a.id, link.b, link, trust, `it repeats what ${a.label} changed`);
    if (lead === undefined || lead < 0) table.add(b.id, link.a, link, trust, `it repeats what ${b.label} changed`);
  };
  for (const link of links) {
    const direction = decideDirection(story, link);
    if (direction.kind === 'taken') {
      const { parent, child, trust, because } = direction;
      table.add(viewAt(story, parent).id, child, link, trust, because);
      if (direction.isOpen) table.add(viewAt(story, child).id, parent, link, OPEN_TRUST, NOTHING_SHOWS);
    } else if (direction.kind === 'common') {
      addBetween(link);
      const original = story.articleOf(direction.originId, [link.a, link.b]);
      if (original !== undefined) {
        const isText = byPair.has(pairKey(original, link.a)) && byPair.has(pairKey(original, link.b));
        if (!isText) open.push({ link, kind: 'lost' });
        continue;
      }
      for (const child of [link.a, link.b]) {
        table.add(direction.originId, child, link, COMMON_TRUST, describeCommon(story, direction.originId, child));
      }
    } else {
      open.push({ link, kind: direction.kind });
      if (direction.kind === 'undecided') {
        table.add(viewAt(story, link.a).id, link.b, link, OPEN_TRUST, NOTHING_SHOWS);
        table.add(viewAt(story, link.b).id, link.a, link, OPEN_TRUST, NOTHING_SHOWS);
      }
    }
  }
  return { candidates: table.list(story), open };
}
