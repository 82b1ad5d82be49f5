/**
 * A trained sequence tagger as it runs: quantised weights in a hash table of open addresses, and the best sequence of
 * labels by the algorithm of Viterbi (1967, doi 10.1109/TIT.1967.1054010). Linear in items × features.
 */
import type { FeatureRows } from './feature-rows.ts';
import { countLabels, type LabelledSpan, mayEnd, mayFollow, mayStart, spansOf } from './label-scheme.ts';
import { HEADER, LARGEST } from './pack-weights.ts';

/** Pairs of labels that the sums are made for: spans of four kinds. */
const MAX_PAIRS = 9;
/** Share of the table's places that may be taken. */
const MAX_LOAD = 0.75;
/** So many weights of `LARGEST` fit into 16 bits. */
const MAX_FEATURES = Math.floor(0x7fff / LARGEST);

const NEVER = -1e9;

/** The top bits of a hash, never 0: the low ones tell the place. */
const markOf = (hash: number): number => (hash >>> 24) | 1;

/** A span and by how much its labels outscore no label. */
export interface ScoredSpan extends LabelledSpan {
  readonly margin: number;
}

/** Finds the most likely spans of a sequence. */
export class Tagger {
  readonly #labels: number;
  readonly #quantum: number;
  readonly #entryBonus: number;
  /** Labels that a span begins with. */
  readonly #entries: readonly number[];
  readonly #mask: number;
  /** Words of one entry of the table. */
  readonly #stride: number;
  /**
   * Open addressing, one look at memory for each feature: an entry is the hash (0 where the place is free) and then the
   * weights, two to a word, so that two are added at once:
   *
   *     hash | weight 1 · 2^16 + weight 0 | weight 3 · 2^16 + weight 2 | ...
   */
  readonly #table: Int32Array;
  /** A byte of the hash at each place of the table, 0 where it is free: most features have no weights, and one look at this small array says so. */
  readonly #marks: Uint8Array;
  readonly #transitions: Float32Array;
  readonly #before: readonly Uint8Array[];
  /** Labels after which no span is open, each with the best and the worst of its ways on. */
  readonly #closed: readonly { readonly label: number; readonly best: number; readonly worst: number }[];
  /** Labels that may follow those. */
  readonly #starts: readonly number[];
  /** The other labels. */
  readonly #goingOn: readonly number[];
  readonly #live: Uint8Array;
  #scores = new Float32Array(0);
  #emissions = new Float32Array(0);
  #back = new Uint8Array(0);

  /** @param bytes as `packWeights` makes them; throws where they are not those of so many kinds of span */
  constructor(bytes: Uint8Array, kinds: number) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const labels = view.getUint32(0, true);
    const features = view.getUint32(4, true);
    this.#quantum = view.getFloat32(8, true);
    this.#entryBonus = view.getFloat32(12, true);
    const expected = 4 * (HEADER + features + labels * labels) + features * labels;
    if (labels !== countLabels(kinds) || bytes.byteLength !== expected)
      throw new Error(`not the weights of a tagger of ${kinds} kinds: ${labels} labels, ${bytes.byteLength} bytes`);
    if (labels > 2 * MAX_PAIRS) throw new Error(`a tagger of ${kinds} kinds; no more than four are made for`);
    this.#labels = labels;
    let capacity = 1;
    while (capacity * MAX_LOAD < features) capacity *= 2;
    this.#mask = capacity - 1;
    this.#stride = 1 + Math.ceil(labels / 2);
    this.#table = new Int32Array(capacity * this.#stride + MAX_PAIRS);
    this.#marks = new Uint8Array(capacity);
    this.#transitions = new Float32Array(labels * labels);
    let offset = 4 * (HEADER + features);
    for (let edge = 0; edge < labels * labels; edge += 1, offset += 4)
      this.#transitions[edge] = view.getFloat32(offset, true);
    this.#fillTable(
      Int32Array.from({ length: features }, (_, row) => view.getInt32(4 * (HEADER + row), true)),
      new Int8Array(bytes.buffer, bytes.byteOffset + offset, features * labels),
    );
    const all = Array.from({ length: labels }, (_, label) => label);
    this.#entries = all.filter((label) => label > 0 && mayFollow(0, label));
    this.#before = all.map((label) => Uint8Array.from(all.filter((before) => mayFollow(before, label))));
    this.#starts = all.filter((label) => mayStart(label));
    this.#goingOn = all.filter((label) => !mayStart(label));
    this.#closed = all.filter(mayEnd).map((label) => {
      const ways = this.#starts.map((next) => this.#transitions[label * labels + next] as number);
      return { label, best: Math.max(...ways), worst: Math.min(...ways) };
    });
    this.#live = new Uint8Array(this.#closed.length);
  }

  #fillTable(hashes: Int32Array, weights: Int8Array): void {
    const [table, mask, stride, L] = [this.#table, this.#mask, this.#stride, this.#labels];
    for (let row = 0; row < hashes.length; row += 1) {
      const hash = hashes[row] as number;
      let place = hash & mask;
      while (this.#marks[place] !== 0) place = (place + 1) & mask;
      this.#marks[place] = markOf(hash);
      table[place * stride] = hash;
      for (let label = 0; label < L; label += 1) {
        const weight = weights[row * L + label] as number;
        const at = place * stride + 1 + (label >> 1);
        table[at] = (table[at] as number) + ((label & 1) === 0 ? weight : weight << 16);
      }
    }
  }

  /** The spans of the most likely labels, in order, each with its margin; they do not overlap. */
  findSpans(rows: FeatureRows): ScoredSpan[] {
    if (rows.rows === 0) return [];
    const labels = this.#decode(rows);
    return spansOf(labels).map((span) => ({ margin: this.#marginOf(span, labels), ...span }));
  }

  /** How much more likely the labels of a span are, by their own features, than no label at all: log odds. */
  #marginOf({ start, end }: LabelledSpan, labels: Uint8Array): number {
    let margin = 0;
    for (let row = start; row < end; row += 1) {
      const base = row * this.#labels;
      margin += (this.#emissions[base + (labels[row] as number)] as number) - (this.#emissions[base] as number);
    }
    return margin * this.#quantum;
  }

  #decode({ rows: count, values, ends }: FeatureRows): Uint8Array {
    const L = this.#labels;
    if (this.#scores.length < count * L) {
      this.#scores = new Float32Array(count * L);
      this.#emissions = new Float32Array(count * L);
      this.#back = new Uint8Array(count * L);
    }
    const scores = this.#scores;
    this.#addEmissions(count, values, ends);
    this.#emissions.set(scores.subarray(0, count * L));
    for (let label = 0; label < L; label += 1) if (!mayStart(label)) scores[label] = NEVER;
    for (let row = 1; row < count; row += 1) {
      const last = (row - 1) * L;
      const lives = this.#keepLive(last);
      for (const label of this.#starts) this.#step(row, label, this.#live, lives);
      for (const label of this.#goingOn) {
        const befores = this.#before[label] as Uint8Array;
        this.#step(row, label, befores, befores.length);
      }
    }
    return this.#trace(count);
  }

  /**
   * Of the labels that close or stay outside, those that can win before any label that starts: not one that even with its
   * best way stays behind another with its worst. Mostly one or two are left. Returns how many.
   */
  #keepLive(last: number): number {
    const [scores, closed, live] = [this.#scores, this.#closed, this.#live];
    let floor = Number.NEGATIVE_INFINITY;
    for (const { label, worst } of closed) floor = Math.max(floor, (scores[last + label] as number) + worst);
    let lives = 0;
    for (const { label, best } of closed) {
      if ((scores[last + label] as number) + best < floor) continue;
      live[lives] = label;
      lives += 1;
    }
    return lives;
  }

  /** The best way to a label from the first `count` of those before. */
  #step(row: number, label: number, befores: Uint8Array, count: number): void {
    const L = this.#labels;
    const [scores, transitions] = [this.#scores, this.#transitions];
    const base = row * L;
    const last = base - L;
    let best = befores[0] as number;
    let highest = (scores[last + best] as number) + (transitions[best * L + label] as number);
    for (let at = 1; at < count; at += 1) {
      const before = befores[at] as number;
      const score = (scores[last + before] as number) + (transitions[before * L + label] as number);
      if (score > highest) {
        highest = score;
        best = before;
      }
    }
    scores[base + label] = (scores[base + label] as number) + highest;
    this.#back[base + label] = best;
  }

  /** Sums of the weights of each row's features. */
  #addEmissions(count: number, values: Uint32Array, ends: Uint32Array): void {
    const L = this.#labels;
    const [scores, table, marks, mask, stride] = [this.#scores, this.#table, this.#marks, this.#mask, this.#stride];
    const sums = new Int32Array(MAX_PAIRS);
    let at = 0;
    for (let row = 0; row < count; row += 1) {
      const end = ends[row] as number;
      if (end - at > MAX_FEATURES)
        throw new Error(`${end - at} features in a row; no more than ${MAX_FEATURES} add up`);
      // Sums in variables: twice as fast as in an array. Words past the last pair belong to the next entry, and are not read.
      let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (; at < end; at += 1) {
        const hash = (values[at] as number) | 0;
        const mark = markOf(hash);
        let slot = hash & mask;
        let found = marks[slot] as number;
        while (found !== 0 && (found !== mark || table[slot * stride] !== hash)) {
          slot = (slot + 1) & mask;
          found = marks[slot] as number;
        }
        if (found === 0) continue;
        const place = slot * stride;
        s0 = (s0 + (table[place + 1] as number)) | 0;
        s1 = (s1 + (table[place + 2] as number)) | 0;
        s2 = (s2 + (table[place + 3] as number)) | 0;
        s3 = (s3 + (table[place + 4] as number)) | 0;
        s4 = (s4 + (table[place + 5] as number)) | 0;
        s5 = (s5 + (table[place + 6] as number)) | 0;
        s6 = (s6 + (table[place + 7] as number)) | 0;
        s7 = (s7 + (table[place + 8] as number)) | 0;
        s8 = (s8 + (table[place + 9] as number)) | 0;
      }
      sums[0] = s0;
      sums[1] = s1;
      sums[2] = s2;
      sums[3] = s3;
      sums[4] = s4;
      sums[5] = s5;
      sums[6] = s6;
      sums[7] = s7;
      sums[8] = s8;
      const base = row * L;
      for (let label = 0; label < L; label += 1) {
        const pair = sums[label >> 1] as number;
        const even = (pair << 16) >> 16;
        scores[base + label] = (label & 1) === 0 ? even : (pair - even) >> 16;
      }
      for (const label of this.#entries) scores[base + label] = (scores[base + label] as number) + this.#entryBonus;
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
