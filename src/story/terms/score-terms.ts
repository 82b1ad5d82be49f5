import { type Term, termSimilarity } from './term-index.ts';

/** Share of the score that asks how much of the target the core explains; the rest asks how much of the core is found. */
const BACKWARD = 0.3;

/** How far two bags of terms say the same, 0..1, and how much of the first is found in the second. */
export function scorePair(core: readonly Term[], target: readonly Term[]): { score: number; forward: number } {
  const forward = coverage(core, target);
  const backward = coverage(target, core);
  const matched = core.filter((term) => target.some((other) => termSimilarity(term, other) >= 0.6));
  // Two names in common are no claim in common: something must be said of them.
  const words = matched.filter((term) => term.kind === 'word').length;
  const enough = words >= 2 || (words >= 1 && matched.length >= 3);
  return { score: enough ? (1 - BACKWARD) * forward + BACKWARD * backward : 0, forward };
}

function coverage(of: readonly Term[], by: readonly Term[]): number {
  let found = 0;
  let all = 0;
  for (const term of of) {
    all += term.weight;
    let best = 0;
    for (const other of by) best = Math.max(best, termSimilarity(term, other));
    found += best * term.weight;
  }
  return all === 0 ? 0 : found / all;
}

/** How much two bags of terms have in common, 0..1, names and words alike, no floor (weighted Dice coefficient). */
export const scoreOverlap = (a: readonly Term[], b: readonly Term[]): number => (coverage(a, b) + coverage(b, a)) / 2;
