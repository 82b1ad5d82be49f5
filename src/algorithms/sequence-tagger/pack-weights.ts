/** Trained weights as the bytes of a file: eight bits a weight, features with small weights left out. */
import type { TrainedWeights } from './chain-model.ts';

/** Weights larger than this share of all others are cut to its size, so that one giant does not coarsen the rest. */
const KEPT_SHARE = 0.9995;
/** The largest weight, in steps. */
export const LARGEST = 127;
/** 32-bit words before the hashes. */
export const HEADER = 4;

export interface PackOptions {
  /**
   * What a span gains by being found, in log odds: weights trained for likely labels are shy, as most words have none,
   * and the bonus weighs misses against false finds. Default 0.
   */
  readonly entryBonus?: number;
  /** Features whose every weight is below so many steps (of `LARGEST`) are left out. Default 1. */
  readonly smallest?: number;
}

/**
 * Quantised weights as bytes.
 *
 * Little-endian 32-bit words, then bytes:
 *
 *     labels | features | size of a step (float) | entry bonus (float) | hashes | transitions (float) | weights (int8 rows)
 */
export function packWeights(
  { labels, hashes, weights, transitions }: TrainedWeights,
  { entryBonus = 0, smallest = 1 }: PackOptions = {},
): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const limit = sizes[Math.floor((sizes.length - 1) * KEPT_SHARE)] ?? 1;
  const step = limit / LARGEST;
  const quantised = Int8Array.from(weights, (weight) => {
    const steps = Math.round(weight / step);
    return Math.max(-LARGEST, Math.min(LARGEST, steps));
  });
  const kept = Array.from(hashes.keys()).filter((row) =>
    quantised.subarray(row * labels, (row + 1) * labels).some((weight) => Math.abs(weight) >= smallest),
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
