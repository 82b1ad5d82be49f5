/**
 * A choice among candidates: multinomial logit over hashed features (conditional maximum entropy, Berger et al. 1996,
 * https://aclanthology.org/J96-1002). Weights are bytes; a feature is any 32-bit number, its low bits are its place.
 */

/** Signed weights, as many as a power of two; only their order of size matters, so no scale is kept. */
export interface ChoiceModel {
  readonly weights: Int8Array;
}

/** Features of each candidate of one choice. */
export type Candidates = readonly (readonly number[])[];

/** Index of the candidate with the greatest score, the first of equals; -1 when there is none. Linear. */
export function choose({ weights }: ChoiceModel, candidates: Candidates): number {
  const mask = weights.length - 1;
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  candidates.forEach((features, index) => {
    let score = 0;
    for (const feature of features) score += weights[feature & mask] as number;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

/** One known choice. */
export interface Choice {
  readonly candidates: Candidates;
  readonly chosen: number;
  /** How much it counts. Default 1. */
  readonly weight?: number;
}

export interface ChoiceTraining {
  /** Logarithm to base two of the number of weights. */
  readonly bits: number;
  readonly rounds: number;
  /** Strength of the pull towards zero, of each step. */
  readonly shrink: number;
}

const RATE = 0.2;
const MAX_WEIGHT = 127;

/** Trains by stochastic gradients with a step of its own for each weight (AdaGrad, Duchi et al. 2011); always the same. */
export function trainChoices(choices: readonly Choice[], { bits, rounds, shrink }: ChoiceTraining): ChoiceModel {
  const size = 2 ** bits;
  const mask = size - 1;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  for (let round = 0; round < rounds; round += 1) {
    for (const { candidates, chosen, weight = 1 } of choices) {
      const scores = candidates.map((features) =>
        features.reduce((sum, feature) => sum + (weights[feature & mask] as number), 0),
      );
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      candidates.forEach((features, index) => {
        const error = weight * ((index === chosen ? 1 : 0) - (powers[index] as number) / total);
        if (Math.abs(error) < 1e-4) return;
        for (const feature of features) {
          const at = feature & mask;
          const gradient = error - shrink * (weights[at] as number);
          squares[at] = (squares[at] as number) + gradient * gradient;
          weights[at] = (weights[at] as number) + (RATE * gradient) / Math.sqrt(squares[at]);
        }
      });
    }
  }
  return { weights: quantise(weights) };
}

function quantise(weights: Float64Array): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(weights, (weight) => (largest === 0 ? 0 : Math.round((weight / largest) * MAX_WEIGHT)));
}
