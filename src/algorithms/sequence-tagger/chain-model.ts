/**
 * The weights of a linear-chain conditional random field while it learns: forward and backward sums of one sequence,
 * each row scaled to 1, and AdaGrad steps along the gradient. Linear in items × features.
 */
import type { IndexedSequence } from './index-features.ts';
import { mayEnd, mayFollow, mayStart } from './label-scheme.ts';

/** Weights as trained: rows of one weight per label, most frequent feature first. */
export interface TrainedWeights {
  readonly labels: number;
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  /** `labels × labels`, row = label before. */
  readonly transitions: Float32Array;
}

/** Keeps divisions finite before a weight has seen a gradient. */
const EPSILON = 1e-6;
/** Items whose every label is this near the truth are passed over: they would move no weight by a visible amount. */
const SMALL_GRADIENT = 1e-3;
/** A model in training. */
export class ChainModel {
  readonly #labels: number;
  readonly #rate: number;
  readonly #shrinkage: number;
  readonly #weights: Float32Array;
  /** Sum of the squared gradients of each weight. */
  readonly #squares: Float32Array;
  readonly #transitions: Float32Array;
  readonly #transitionSquares: Float32Array;
  readonly #before: readonly (readonly number[])[];
  /** Sums of the weights at the ends of the later rounds, and how many. */
  readonly #sums: Float32Array;
  #summed = 0;
  #emissions = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scales = new Float64Array(0);

  constructor(features: number, labels: number, rate: number, shrinkage: number) {
    this.#labels = labels;
    this.#rate = rate;
    this.#shrinkage = shrinkage;
    this.#weights = new Float32Array(features * labels);
    this.#sums = new Float32Array(features * labels);
    this.#squares = new Float32Array(features * labels);
    this.#transitions = new Float32Array(labels * labels);
    this.#transitionSquares = new Float32Array(labels * labels);
    const all = Array.from({ length: labels }, (_, label) => label);
    this.#before = all.map((label) => all.filter((before) => mayFollow(before, label)));
  }

  /** One step on one sequence; returns its negative log likelihood before the step. */
  learn(sequence: IndexedSequence): number {
    const { labels } = sequence;
    const count = labels.length;
    if (count === 0) return 0;
    const L = this.#labels;
    if (this.#emissions.length < count * L) {
      this.#emissions = new Float64Array(count * L);
      this.#forward = new Float64Array(count * L);
      this.#backward = new Float64Array(count * L);
      this.#scales = new Float64Array(count);
    }
    const gold = this.#score(sequence);
    const partition = this.#sum(count);
    this.#update(sequence);
    return partition - gold;
  }

  /** Fills the emissions with exp(score - highest), returns the score of the true labels; scales hold the highest. */
  #score({ features, ends, labels }: IndexedSequence): number {
    const L = this.#labels;
    const [emissions, weights] = [this.#emissions, this.#weights];
    let gold = 0;
    let at = 0;
    for (let row = 0; row < labels.length; row += 1) {
      const base = row * L;
      for (let label = 0; label < L; label += 1) emissions[base + label] = 0;
      for (const end = ends[row] as number; at < end; at += 1) {
        const from = (features[at] as number) * L;
        for (let label = 0; label < L; label += 1)
          emissions[base + label] = (emissions[base + label] as number) + (weights[from + label] as number);
      }
      let highest = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label += 1) highest = Math.max(highest, emissions[base + label] as number);
      const label = labels[row] as number;
      gold += emissions[base + label] as number;
      if (row > 0) gold += this.#transitions[(labels[row - 1] as number) * L + label] as number;
      this.#scales[row] = highest;
      for (let other = 0; other < L; other += 1)
        emissions[base + other] = Math.exp((emissions[base + other] as number) - highest);
    }
    return gold;
  }

  /** Forward and backward sums, each row scaled to 1; returns the log of the partition sum. */
  #sum(count: number): number {
    const L = this.#labels;
    const [emissions, forward, backward] = [this.#emissions, this.#forward, this.#backward];
    const factors = this.#factors();
    let log = 0;
    for (let row = 0; row < count; row += 1) {
      const base = row * L;
      let total = 0;
      for (let label = 0; label < L; label += 1) {
        let sum = 0;
        if (row === 0) sum = mayStart(label) ? 1 : 0;
        else
          for (const before of this.#before[label] as number[])
            sum += (forward[base - L + before] as number) * (factors[before * L + label] as number);
        if (row === count - 1 && !mayEnd(label)) sum = 0;
        const value = sum * (emissions[base + label] as number);
        forward[base + label] = value;
        total += value;
      }
      for (let label = 0; label < L; label += 1) forward[base + label] = (forward[base + label] as number) / total;
      log += Math.log(total) + (this.#scales[row] as number);
      this.#scales[row] = total;
    }
    const last = (count - 1) * L;
    for (let label = 0; label < L; label += 1) backward[last + label] = mayEnd(label) ? 1 : 0;
    for (let row = count - 2; row >= 0; row -= 1) {
      const base = row * L;
      backward.fill(0, base, base + L);
      const scale = this.#scales[row + 1] as number;
      for (let label = 0; label < L; label += 1) {
        const next = ((backward[base + L + label] as number) * (emissions[base + L + label] as number)) / scale;
        if (next === 0) continue;
        for (const before of this.#before[label] as number[])
          backward[base + before] =
            (backward[base + before] as number) + next * (factors[before * L + label] as number);
      }
    }
    return log;
  }

  /** exp of the transitions. */
  #factors(): Float64Array {
    return Float64Array.from(this.#transitions, (weight) => Math.exp(weight));
  }

  #update({ features, ends, labels }: IndexedSequence): void {
    const L = this.#labels;
    const [forward, backward, emissions] = [this.#forward, this.#backward, this.#emissions];
    const [weights, squares, rate] = [this.#weights, this.#squares, this.#rate];
    const factors = this.#factors();
    const gradient = new Float64Array(L);
    const edges = new Float64Array(L * L);
    let at = 0;
    for (let row = 0; row < labels.length; row += 1) {
      const base = row * L;
      const label = labels[row] as number;
      let largest = 0;
      for (let other = 0; other < L; other += 1) {
        const expected = (forward[base + other] as number) * (backward[base + other] as number);
        const value = (other === label ? 1 : 0) - expected;
        gradient[other] = value;
        largest = Math.max(largest, Math.abs(value));
      }
      if (row > 0) {
        edges[(labels[row - 1] as number) * L + label] = (edges[(labels[row - 1] as number) * L + label] as number) + 1;
        const scale = this.#scales[row] as number;
        for (let other = 0; other < L; other += 1) {
          const next = ((backward[base + other] as number) * (emissions[base + other] as number)) / scale;
          if (next === 0) continue;
          for (const before of this.#before[other] as number[])
            edges[before * L + other] =
              (edges[before * L + other] as number) -
              (forward[base - L + before] as number) * (factors[before * L + other] as number) * next;
        }
      }
      const end = ends[row] as number;
      if (largest < SMALL_GRADIENT) {
        at = end;
        continue;
      }
      for (; at < end; at += 1) {
        const from = (features[at] as number) * L;
        for (let other = 0; other < L; other += 1) {
          const value = gradient[other] as number;
          const square = (squares[from + other] as number) + value * value;
          squares[from + other] = square;
          weights[from + other] = (weights[from + other] as number) + (rate * value) / Math.sqrt(square + EPSILON);
        }
      }
    }
    for (let edge = 0; edge < edges.length; edge += 1) {
      const value = edges[edge] as number;
      if (value === 0) continue;
      const square = (this.#transitionSquares[edge] as number) + value * value;
      this.#transitionSquares[edge] = square;
      this.#transitions[edge] = (this.#transitions[edge] as number) + (rate * value) / Math.sqrt(square + EPSILON);
    }
  }

  /** Draws every weight towards zero, as far as so many steps would have done. */
  shrink(steps: number): void {
    const far = this.#shrinkage * this.#rate * steps;
    const weights = this.#weights;
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] as number;
      if (weight === 0) continue;
      const by = far / Math.sqrt((this.#squares[at] as number) + EPSILON);
      weights[at] = weight > 0 ? Math.max(0, weight - by) : Math.min(0, weight + by);
    }
  }

  /** Counts the weights of now into the average that `finish` takes. */
  addToAverage(): void {
    this.#summed += 1;
    for (let at = 0; at < this.#sums.length; at += 1)
      this.#sums[at] = (this.#sums[at] as number) + (this.#weights[at] as number);
  }

  /** The average of the features that have a weight, times the share of features that were there in training. */
  finish(hashes: Uint32Array, share: number): TrainedWeights {
    const average = this.#sums.map((sum) => (sum * share) / this.#summed);
    const L = this.#labels;
    const kept: number[] = [];
    for (let feature = 0; feature < hashes.length; feature += 1) {
      if (average.subarray(feature * L, (feature + 1) * L).some((weight) => weight !== 0)) kept.push(feature);
    }
    const weights = new Float32Array(kept.length * L);
    kept.forEach((feature, index) => {
      weights.set(average.subarray(feature * L, (feature + 1) * L), index * L);
    });
    return {
      labels: L,
      hashes: Uint32Array.from(kept, (feature) => hashes[feature] as number),
      weights,
      transitions: this.#transitions,
    };
  }
}
