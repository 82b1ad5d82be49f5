/** Finds where other articles say what an assertion says, by an inverted index over weighted terms and their concepts. */
import { bagOf, meetingKeys, scorePair, type TermBag } from '../terms/index.ts';
import type { Assertion } from './split-assertions.ts';

/** A sentence as the target of an alignment, with its assertions. */
export interface TargetSentence {
  readonly articleIndex: number;
  readonly sentenceIndex: number;
  readonly assertions: readonly AssertionTerms[];
}

export interface AssertionTerms {
  readonly assertion: Assertion;
  readonly bag: TermBag;
  readonly weight: number;
}

/** Where another article says what an assertion says. */
export interface Match {
  readonly articleIndex: number;
  /** Index among all sentences given. */
  readonly target: number;
  /** 0..1 */
  readonly score: number;
  /** The run of the target's assertions that holds what was matched: [first, end). */
  readonly first: number;
  readonly end: number;
}

/** A key that more sentences hold than this brings no candidates: others will. */
const MAX_POSTINGS = 400;
/** Candidates that are looked at closely, per assertion. */
const MAX_CANDIDATES = 60;
/** Share of an assertion's weight that must be found in one clause before a second clause is looked at. */
const ENOUGH = 0.85;

/**
 * For every assertion the best sentence of each other article: how much of its weighted terms is found there, and how
 * much of what is there it explains. Candidates come from an inverted index over terms and their concepts, so the cost
 * grows with shared rare words, not with pairs of sentences.
 */
export class Aligner {
  readonly #targets: readonly TargetSentence[];
  readonly #postings = new Map<string, number[]>();

  constructor(targets: readonly TargetSentence[]) {
    this.#targets = targets;
    for (const [target, { assertions }] of targets.entries()) {
      const keys = new Set(assertions.flatMap(({ bag }) => bag.terms.flatMap(meetingKeys)));
      for (const key of keys) {
        const list = this.#postings.get(key) ?? [];
        list.push(target);
        this.#postings.set(key, list);
      }
    }
  }

  /** The best match of each other article whose score reaches `minScore`, in article order. */
  bestMatches(core: AssertionTerms, minScore: number): Match[] {
    const best = new Map<number, Match>();
    for (const target of this.#candidates(core)) {
      const match = this.#match(core, target);
      if (match === undefined || match.score < minScore) continue;
      const known = best.get(match.articleIndex);
      if (known === undefined || match.score > known.score) best.set(match.articleIndex, match);
    }
    return [...best.values()].sort((x, y) => x.articleIndex - y.articleIndex);
  }

  #candidates(core: AssertionTerms): number[] {
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
      .filter(([target, vote]) => vote >= 0.3 * core.weight && !this.#isOwn(core, target))
      .sort(([s, m], [t, n]) => n - m || s - t)
      .slice(0, MAX_CANDIDATES)
      .map(([target]) => target);
  }

  #isOwn(core: AssertionTerms, target: number): boolean {
    return (this.#targets[target] as TargetSentence).articleIndex === core.assertion.articleIndex;
  }

  #match(core: AssertionTerms, target: number): Match | undefined {
    const { assertions, articleIndex } = this.#targets[target] as TargetSentence;
    let best: Match | undefined;
    for (let first = 0; first < assertions.length; first += 1) {
      let bag: TermBag | undefined;
      for (let end = first + 1; end <= assertions.length && end <= first + 3; end += 1) {
        const next = (assertions[end - 1] as AssertionTerms).bag;
        bag = bag === undefined ? next : bagOf([...bag.terms, ...next.terms]);
        const { score, forward } = scorePair(core.bag, bag);
        if (best === undefined || score > best.score) best = { articleIndex, target, score, first, end };
        if (forward >= ENOUGH) break;
      }
    }
    return best;
  }
}
