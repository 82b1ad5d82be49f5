/** How far two stretches of text speak of the same, by their weighted terms. */
import type { Term } from './term-index.ts';

/** Share of the score that asks how much of the target the core explains; the rest asks how much of the core is found. */
const BACKWARD = 0.3;
/** Likeness of meaning from which a term counts as found. */
const FOUND = 0.6;

/** Names in common from which the claim is in common though the words differ. */
const MANY = 4;

/** Terms of a stretch of text, ready to be compared. */
export interface TermBag {
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
}

/** A bag of terms; a term given twice counts once. */
export function bagOf(terms: readonly Term[]): TermBag {
  const distinct = new Map(terms.map((term) => [term.key, term]));
  return { terms: [...distinct.values()], keys: new Set(distinct.keys()) };
}

/** How far two bags of terms say the same, 0..1, and how much of the first is found in the second. Linear in terms. */
export function scorePair(core: TermBag, target: TermBag): { score: number; forward: number } {
  let words = 0;
  let matched = 0;
  for (const term of core.terms) {
    if (bestLikeness(term, target) < FOUND) continue;
    matched += 1;
    if (term.kind === 'word') words += 1;
  }
  const forward = coverage(core, target);
  // Two names in common are no claim in common: something must be said of them.
  const enough = words >= 2 || (words >= 1 && matched >= 3) || matched >= MANY;
  return { score: enough ? (1 - BACKWARD) * forward + BACKWARD * coverage(target, core) : 0, forward };
}

/** How much two bags of terms have in common, 0..1, names and words alike, no floor (weighted Dice coefficient). */
export const scoreOverlap = (a: TermBag, b: TermBag): number => (coverage(a, b) + coverage(b, a)) / 2;

function coverage(of: TermBag, by: TermBag): number {
  let found = 0;
  let all = 0;
  for (const term of of.terms) {
    all += term.weight;
    found += bestLikeness(term, by) * term.weight;
  }
  return all === 0 ? 0 : found / all;
}

function bestLikeness(term: Term, bag: TermBag): number {
  if (bag.keys.has(term.key)) return 1;
  let best = 0;
  for (const [key, likeness] of term.like) if (likeness > best && bag.keys.has(key)) best = likeness;
  return best;
}
