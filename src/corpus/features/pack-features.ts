/**
 * Features as bytes, about a kilobyte an article.
 *
 *     day i32 | fingerprint f64 | shingles u32 | level u32 | items n u32 | terms m u32 | n × item | m × item | m × weight f32
 */
import { readVector } from '../../algorithms/index.ts';
import type { ArticleFeatures } from './find-features.ts';

/** Stands for a day that is not known. */
const NO_DAY = -0x80000000;
const HEAD_BYTES = 28;

/** Features of an article as bytes (little-endian). */
export function packFeatures({ day, terms, print }: ArticleFeatures): Uint8Array {
  const { items } = print.sample;
  const bytes = new Uint8Array(HEAD_BYTES + 4 * items.length + 8 * terms.items.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, day ?? NO_DAY, true);
  view.setFloat64(4, print.fingerprint, true);
  for (const [place, count] of [print.shingles, print.sample.level, items.length, terms.items.length].entries())
    view.setUint32(12 + 4 * place, count, true);
  let at = HEAD_BYTES;
  for (const list of [items, terms.items]) {
    for (const item of list) {
      view.setUint32(at, item, true);
      at += 4;
    }
  }
  for (const weight of terms.weights) {
    view.setFloat32(at, weight, true);
    at += 4;
  }
  return bytes;
}

/** The features that `packFeatures` was given, to the last bit. */
export function unpackFeatures(bytes: Uint8Array): ArticleFeatures {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const day = view.getInt32(0, true);
  const [shingles, level, samples, terms] = [12, 16, 20, 24].map((at) => view.getUint32(at, true)) as Four;
  const items = new Uint32Array(samples);
  for (let place = 0; place < samples; place += 1) items[place] = view.getUint32(HEAD_BYTES + 4 * place, true);
  return {
    ...(day === NO_DAY ? {} : { day }),
    terms: readVector(view, HEAD_BYTES + 4 * samples, terms),
    print: { fingerprint: view.getFloat64(4, true), shingles, sample: { items, level } },
  };
}

type Four = [number, number, number, number];
