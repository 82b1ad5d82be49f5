/**
 * Finds where else a story says what an assertion says: candidates by an inverted index over weighted terms and their concepts, each then
 * compared unit by unit. The cost grows with shared rare words, not with pairs of sentences.
 */
import {
  bagOf,
  isContent,
  type Likeness,
  measureLikeness,
  meetingKeys,
  scorePair,
  type TermBag,
  type WordingReader,
} from '../terms/index.ts';
import { findConflict } from './find-conflict.ts';
import type { SentenceGroup } from './group-sentences.ts';
import type { WeighedAssertion } from './weigh-assertion.ts';

/** An assertion of a group of sentences. */
export interface Core {
  readonly group: number;
  readonly assertion: number;
}

/** Where another sentence says what a core says. */
export interface Match {
  readonly group: number;
  /** 0..1 */
  readonly score: number;
  /** The run of the group's assertions that holds what was matched: [first, end). */
  readonly first: number;
  readonly end: number;
}

/** A key that more sentences hold than this brings no candidates: others will. */
const MAX_POSTINGS = 400;
/** Candidates that are looked at closely, per assertion. */
const MAX_CANDIDATES = 60;
/** Share of an assertion's weight that a candidate must hold. */
const MIN_VOTE = 0.3;
/** Likeness by terms alone below which nothing is compared unit by unit. */
const MIN_TERMS = 0.2;
/** Share of an assertion's weight that must be found in one clause before a second clause is looked at. */
const ENOUGH = 0.85;
/** Longest run of clauses that tell what one does elsewhere. */
const MAX_RUN = 3;

/** Looks assertions up among the sentences of a story. */
export class Aligner {
  readonly #groups: readonly SentenceGroup[];
  readonly #reader: WordingReader;
  readonly #postings = new Map<string, number[]>();

  constructor(groups: readonly SentenceGroup[], reader: WordingReader) {
    this.#groups = groups;
    this.#reader = reader;
    for (const [group, { assertions }] of groups.entries()) {
      const keys = new Set(assertions.flatMap(({ bag }) => bag.terms.flatMap(meetingKeys)));
      for (const key of keys) {
        const list = this.#postings.get(key);
        if (list === undefined) this.#postings.set(key, [group]);
        else list.push(group);
      }
    }
  }

  /** Matches in other sentences whose score reaches `minScore`, in order of the groups. */
  findMatches({ group, assertion }: Core, minScore: number): Match[] {
    const core = this.#groups[group]?.assertions[assertion] as WeighedAssertion;
    return this.#candidates(core, group)
      .flatMap((target) => this.#match(core, target) ?? [])
      .filter(({ score }) => score >= minScore)
      .sort((x, y) => x.group - y.group);
  }

  #candidates(core: WeighedAssertion, own: number): number[] {
    const votes = new Map<number, number>();
    for (const term of core.bag.terms) {
      const seen = new Set<number>();
      for (const key of meetingKeys(term)) {
        const list = this.#postings.get(key) ?? [];
        if (list.length > MAX_POSTINGS) continue;
        for (const target of list) seen.add(target);
      }
      for (const target of seen) votes.set(target, (votes.get(target) ?? 0) + term.weight);
    }
    return [...votes]
      .filter(([target, vote]) => vote >= MIN_VOTE * core.weight && target !== own)
      .sort(([s, m], [t, n]) => n - m || s - t)
      .slice(0, MAX_CANDIDATES)
      .map(([target]) => target);
  }

  #match(core: WeighedAssertion, group: number): Match | undefined {
    const { assertions } = this.#groups[group] as SentenceGroup;
    const run = findRun(core, assertions);
    if (run === undefined) return undefined;
    const parts = assertions.slice(run.first, run.end);
    const wording = parts.flatMap((part) => part.wording);
    const likeness = measureLikeness(this.#reader, core.wording, wording);
    const persons = new Set(parts.flatMap((part) => [...part.persons]));
    const score = scoreMatch(core, likeness) - findConflict(core, { wording, persons }, likeness.alignment);
    return { group, score, first: run.first, end: run.end };
  }
}

/** The run of clauses that holds most of what a core says, and least else. */
function findRun(
  core: WeighedAssertion,
  assertions: readonly WeighedAssertion[],
): { first: number; end: number } | undefined {
  let best: { first: number; end: number; score: number } | undefined;
  for (let first = 0; first < assertions.length; first += 1) {
    let bag: TermBag | undefined;
    for (let end = first + 1; end <= assertions.length && end <= first + MAX_RUN; end += 1) {
      const next = (assertions[end - 1] as WeighedAssertion).bag;
      bag = bag === undefined ? next : bagOf([...bag.terms, ...next.terms]);
      const { score, forward } = scorePair(core.bag, bag);
      if (score >= MIN_TERMS && (best === undefined || score > best.score)) best = { first, end, score };
      if (forward >= ENOUGH) break;
    }
  }
  return best;
}

/**
 * How far a wording says what a core says, 0..1: to say more is no great matter, to say less is one; and much in common is
 * better evidence than little of it, whatever its share. Set on 120 pairs of clauses judged by hand.
 */
function scoreMatch({ wording }: WeighedAssertion, { forward, backward, alignment }: Likeness): number {
  const both = forward + backward === 0 ? 0 : (2 * forward * backward) / (forward + backward);
  const found = FORWARD * forward + (1 - FORWARD) * backward;
  const common = wording.reduce(
    (sum, unit, index) => sum + (isContent(unit) ? unit.weight * (alignment.likenessOfA[index] as number) : 0),
    0,
  );
  return Math.min(1, (both + found) / 2 + EVIDENCE * Math.min(1, common / FULL_EVIDENCE));
}
const FORWARD = 0.7;
const EVIDENCE = 0.2;
/** Weight in common at which nothing more is gained: about eight rare words. */
const FULL_EVIDENCE = 16;
