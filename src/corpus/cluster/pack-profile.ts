/**
 * A story profile as bytes, so that clustering can go on where another run left off.
 *
 *     idLength u32 | founded u32 | touched u32 | undated u32 | articles n u32 | days m u32 | terms k u32
 *     | id (UTF-8, filled up to 4) | n × article u32 | m × (day i32, count u32) | k × item u32 | k × weight f32
 */
import type { StoryProfile } from './story-profile.ts';

const HEAD_WORDS = 7;

/** A profile as bytes (little-endian). */
export function packProfile({ id, founded, touched, articles, terms, spread }: StoryProfile): Uint8Array {
  const name = new TextEncoder().encode(id);
  const head = [name.length, founded, touched, spread.undated, articles.length, spread.days.size, terms.items.length];
  const numbers = [...articles, ...[...spread.days].flat(), ...terms.items];
  const nameBytes = 4 * Math.ceil(name.length / 4);
  const bytes = new Uint8Array(4 * (head.length + numbers.length + terms.weights.length) + nameBytes);
  const view = new DataView(bytes.buffer);
  for (const [place, count] of head.entries()) view.setUint32(4 * place, count, true);
  bytes.set(name, 4 * HEAD_WORDS);
  const start = 4 * HEAD_WORDS + nameBytes;
  for (const [place, number] of numbers.entries()) view.setInt32(start + 4 * place, number, true);
  const weightsAt = start + 4 * numbers.length;
  for (const [place, weight] of terms.weights.entries()) view.setFloat32(weightsAt + 4 * place, weight, true);
  return bytes;
}

/** The profile that `packProfile` was given, to the last bit. */
export function unpackProfile(bytes: Uint8Array): StoryProfile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headAt = (place: number): number => view.getUint32(4 * place, true);
  const idLength = headAt(0);
  const id = new TextDecoder().decode(bytes.subarray(4 * HEAD_WORDS, 4 * HEAD_WORDS + idLength));
  let at = 4 * HEAD_WORDS + 4 * Math.ceil(idLength / 4);
  const next = (): number => {
    at += 4;
    return at - 4;
  };
  const articles = Array.from({ length: headAt(4) }, () => view.getUint32(next(), true));
  const days = new Map(
    Array.from({ length: headAt(5) }, (): [number, number] => [
      view.getInt32(next(), true),
      view.getUint32(next(), true),
    ]),
  );
  const items = Uint32Array.from({ length: headAt(6) }, () => view.getUint32(next(), true));
  const weights = Float32Array.from({ length: headAt(6) }, () => view.getFloat32(next(), true));
  return {
    id,
    founded: headAt(1),
    touched: headAt(2),
    articles,
    terms: { items, weights },
    spread: { days, undated: headAt(3) },
  };
}
