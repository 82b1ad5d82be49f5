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
  type Wording,
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
  readonly #runs: readonly (readonly Run[])[];

  constructor(groups: readonly SentenceGroup[], reader: WordingReader) {
    this.#groups = groups;
    this.#reader = reader;
    this.#runs = groups.map(({ assertions }) => listRuns(assertions));
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
    const run = findRun(core, this.#runs[group] as readonly Run[]);
    if (run === undefined) return undefined;
    const likeness = measureLikeness(this.#reader, core.wording, run.wording);
    const score = scoreMatch(core, likeness) - findConflict(core, run, likeness.alignment);
    return { group, score, first: run.first, end: run.end };
  }
}

/** Clauses of a sentence that may together tell what one does elsewhere: [first, end). */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly bag: TermBag;
  readonly wording: Wording;
  readonly persons: ReadonlySet<number>;
}

/** All runs of a sentence's clauses, in order of their first clause, then of length. */
function listRuns(assertions: readonly WeighedAssertion[]): Run[] {
  return assertions.flatMap(({ bag, wording, persons }, first) => {
    const runs: Run[] = [{ first, end: first + 1, bag, wording, persons }];
    for (let end = first + 2; end <= Math.min(assertions.length, first + MAX_RUN); end += 1) {
      const next = assertions[end - 1] as WeighedAssertion;
      const before = runs.at(-1) as Run;
      runs.push({
        first,
        end,
        bag: bagOf([...before.bag.terms, ...next.bag.terms]),
        wording: [...before.wording, ...next.wording],
        persons: new Set([...before.persons, ...next.persons]),
      });
    }
    return runs;
  });
}

/** The run of clauses that holds most of what a core says, and least else. */
function findRun(core: WeighedAssertion, runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  let most = MIN_TERMS;
  let enough = -1;
  for (const run of runs) {
    if (run.first === enough) continue;
    const { score, forward } = scorePair(core.bag, run.bag);
    if (score > most) {
      most = score;
      best = run;
    }
    if (forward >= ENOUGH) enough = run.first;
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
