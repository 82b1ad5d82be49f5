/**
 * A trained sequence tagger as it runs: quantised weights in a hash table of open addresses, and the best sequence of
 * labels by the algorithm of Viterbi (1967, doi 10.1109/TIT.1967.1054010). Linear in items × features.
 */
import type { FeatureRows } from './feature-rows.ts';
import { countLabels, type LabelledSpan, mayEnd, mayFollow, mayStart, spansOf } from './label-scheme.ts';
import type { TrainedWeights } from './train-tagger.ts';

/** Weights larger than this share of all others are cut to its size, so that one giant does not coarsen the rest. */
const KEPT_SHARE = 0.9995;
const LARGEST = 127;
const HEADER = 4;

/**
 * Quantised weights as bytes. `entryBonus` (log odds) is what a span gains by being found: weights trained for likely
 * labels are shy, as most words have none, and the bonus weighs misses against false finds. Default 0.
 *
 * Little-endian 32-bit words, then bytes:
 *
 *     labels | features | size of a step (float) | entry bonus (float) | hashes | transitions (float) | weights (int8 rows)
 */
export function packWeights(
  { labels, hashes, weights, transitions }: TrainedWeights,
  { entryBonus }: { readonly entryBonus: number } = { entryBonus: 0 },
): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const limit = sizes[Math.floor((sizes.length - 1) * KEPT_SHARE)] ?? 1;
  const step = limit / LARGEST;
  const quantised = Int8Array.from(weights, (weight) => {
    const steps = Math.round(weight / step);
    return Math.max(-LARGEST, Math.min(LARGEST, steps));
  });
  const kept = Array.from(hashes.keys()).filter((row) =>
    quantised.subarray(row * labels, (row + 1) * labels).some((weight) => weight !== 0),
  );
  const bytes = new Uint8Array(4 * (HEADER + kept.length + labels * labels) + kept.length * labels);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, labels, true);
  view.setUint32(4, kept.length, true);
  view.setFloat32(8, step, true);
  view.setFloat32(12, entryBonus / step, true);
  let offset = 4 * HEADER;
  for (const row of kept) {
    view.setUint32(offset, hashes[row] as number, true);
    offset += 4;
  }
  for (const weight of transitions) {
    view.setFloat32(offset, weight / step, true);
    offset += 4;
  }
  for (const row of kept) {
    bytes.set(new Uint8Array(quantised.buffer, row * labels, labels), offset);
    offset += labels;
  }
  return bytes;
}

const NEVER = -1e9;

/** A span and by how much its labels outscore no label. */
export interface ScoredSpan extends LabelledSpan {
  readonly margin: number;
}

/** Finds the most likely spans of a sequence. */
export class Tagger {
  readonly #labels: number;
  readonly #step: number;
  readonly #entryBonus: number;
  /** Labels that a span begins with. */
  readonly #entries: readonly number[];
  readonly #mask: number;
  /** Open addressing: hash, and beside it 1 + row of weights, 0 where the place is free. */
  readonly #table: Uint32Array;
  readonly #weights: Int8Array;
  readonly #transitions: Float32Array;
  readonly #before: readonly Uint8Array[];
  #scores = new Float32Array(0);
  #emissions = new Float32Array(0);
  #back = new Uint8Array(0);

  /** @param bytes as `packWeights` makes them; throws where they are not those of so many kinds of span */
  constructor(bytes: Uint8Array, kinds: number) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const labels = view.getUint32(0, true);
    const features = view.getUint32(4, true);
    this.#step = view.getFloat32(8, true);
    this.#entryBonus = view.getFloat32(12, true);
    const expected = 4 * (HEADER + features + labels * labels) + features * labels;
    if (labels !== countLabels(kinds) || bytes.byteLength !== expected)
      throw new Error(`not the weights of a tagger of ${kinds} kinds: ${labels} labels, ${bytes.byteLength} bytes`);
    this.#labels = labels;
    let capacity = 1;
    while (capacity < features * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#table = new Uint32Array(2 * capacity);
    let offset = 4 * HEADER;
    for (let row = 0; row < features; row += 1, offset += 4) {
      const hash = view.getUint32(offset, true);
      let place = hash & this.#mask;
      while (this.#table[2 * place + 1] !== 0) place = (place + 1) & this.#mask;
      this.#table[2 * place] = hash;
      this.#table[2 * place + 1] = row + 1;
    }
    this.#transitions = new Float32Array(labels * labels);
    for (let edge = 0; edge < labels * labels; edge += 1, offset += 4)
      this.#transitions[edge] = view.getFloat32(offset, true);
    this.#weights = new Int8Array(bytes.buffer, bytes.byteOffset + offset, features * labels);
    const all = Array.from({ length: labels }, (_, label) => label);
    this.#entries = all.filter((label) => label > 0 && mayFollow(0, label));
    this.#before = all.map((label) => Uint8Array.from(all.filter((before) => mayFollow(before, label))));
  }

  /** The spans of the most likely labels, in order, each with its margin; they do not overlap. */
  findSpans(rows: FeatureRows): ScoredSpan[] {
    if (rows.rows === 0) return [];
    const labels = this.#decode(rows);
    return spansOf(labels).map((span) => ({ ...span, margin: this.#marginOf(span, labels) }));
  }

  /** How much more likely the labels of a span are, by their own features, than no label at all: log odds. */
  #marginOf({ start, end }: LabelledSpan, labels: Uint8Array): number {
    let margin = 0;
    for (let row = start; row < end; row += 1) {
      const base = row * this.#labels;
      margin += (this.#emissions[base + (labels[row] as number)] as number) - (this.#emissions[base] as number);
    }
    return margin * this.#step;
  }

  #decode({ rows: count, values, ends }: FeatureRows): Uint8Array {
    const L = this.#labels;
    if (this.#scores.length < count * L) {
      this.#scores = new Float32Array(count * L);
      this.#emissions = new Float32Array(count * L);
      this.#back = new Uint8Array(count * L);
    }
    const scores = this.#scores;
    const back = this.#back;
    const transitions = this.#transitions;
    this.#addEmissions(count, values, ends);
    this.#emissions.set(scores.subarray(0, count * L));
    for (let label = 0; label < L; label += 1) if (!mayStart(label)) scores[label] = NEVER;
    for (let row = 1; row < count; row += 1) {
      const base = row * L;
      const last = base - L;
      for (let label = 0; label < L; label += 1) {
        const befores = this.#before[label] as Uint8Array;
        let best = befores[0] as number;
        let highest = (scores[last + best] as number) + (transitions[best * L + label] as number);
        for (let at = 1; at < befores.length; at += 1) {
          const before = befores[at] as number;
          const score = (scores[last + before] as number) + (transitions[before * L + label] as number);
          if (score > highest) {
            highest = score;
            best = before;
          }
        }
        scores[base + label] = (scores[base + label] as number) + highest;
        back[base + label] = best;
      }
    }
    return this.#trace(count);
  }

  /** Sums of the weights of each row's features. */
  #addEmissions(count: number, values: Uint32Array, ends: Uint32Array): void {
    const L = this.#labels;
    const [scores, table, weights, mask] = [this.#scores, this.#table, this.#weights, this.#mask];
    scores.fill(0, 0, count * L);
    for (let row = 0; row < count; row += 1)
      for (const label of this.#entries) scores[row * L + label] = this.#entryBonus;
    let at = 0;
    for (let row = 0; row < count; row += 1) {
      const base = row * L;
      for (const end = ends[row] as number; at < end; at += 1) {
        const hash = values[at] as number;
        let place = hash & mask;
        let found = table[2 * place + 1] as number;
        while (found !== 0 && table[2 * place] !== hash) {
          place = (place + 1) & mask;
          found = table[2 * place + 1] as number;
        }
        if (found === 0) continue;
        const from = (found - 1) * L;
        for (let label = 0; label < L; label += 1)
          scores[base + label] = (scores[base + label] as number) + (weights[from + label] as number);
      }
    }
  }

  #trace(count: number): Uint8Array {
    const L = this.#labels;
    const last = (count - 1) * L;
    let label = 0;
    for (let other = 1; other < L; other += 1) {
      if (mayEnd(other) && (this.#scores[last + other] as number) > (this.#scores[last + label] as number))
        label = other;
    }
    const labels = new Uint8Array(count);
    for (let row = count - 1; row >= 0; row -= 1) {
      labels[row] = label;
      label = this.#back[row * L + label] as number;
    }
    return labels;
  }
}
