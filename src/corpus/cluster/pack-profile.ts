/**
 * A story profile as bytes, so that clustering can go on where another run left off.
 *
 *     JSON length u32 | JSON (UTF-8, filled up to 4): names, numbers, days, lengths | vector | vector …
 *     vector: n × item u32 | n × weight f32      one for each member; of a settled story one, its sum
 */
import { readVector, type SparseVector } from '../../algorithms/index.ts';
import { profileMembers, type StoryProfile } from './story-profile.ts';

interface Head {
  readonly id: string;
  readonly founded: number;
  readonly touched: number;
  readonly members: readonly { readonly id: string; readonly number: number; readonly day?: number }[];
  /** Of a settled story. */
  readonly settled?: {
    readonly articles: readonly number[];
    readonly days: readonly (readonly [number, number])[];
    readonly undated: number;
  };
  /** Terms of each vector. */
  readonly lengths: readonly number[];
}

const decoder = new TextDecoder();

/** A profile as bytes (little-endian). */
export function packProfile({ id, founded, touched, articles, members, terms, spread }: StoryProfile): Uint8Array {
  const vectors = members.length > 0 ? members.map((member) => member.terms) : [terms];
  const head: Head = {
    id,
    founded,
    touched,
    members: members.map(({ id: memberId, number, day }) => ({
      id: memberId,
      number,
      ...(day === undefined ? {} : { day }),
    })),
    ...(members.length > 0 ? {} : { settled: { articles, days: [...spread.days], undated: spread.undated } }),
    lengths: vectors.map(({ items }) => items.length),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const start = 4 + 4 * Math.ceil(text.length / 4);
  const bytes = new Uint8Array(start + head.lengths.reduce((sum, length) => sum + 8 * length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, 4);
  let at = start;
  for (const { items, weights } of vectors) {
    for (const [place, item] of items.entries()) view.setUint32(at + 4 * place, item, true);
    at += 4 * items.length;
    for (const [place, weight] of weights.entries()) view.setFloat32(at + 4 * place, weight, true);
    at += 4 * weights.length;
  }
  return bytes;
}

/** The profile that `packProfile` was given, to the last bit. */
export function unpackProfile(bytes: Uint8Array): StoryProfile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const textLength = view.getUint32(0, true);
  const head = JSON.parse(decoder.decode(bytes.subarray(4, 4 + textLength))) as Head;
  let at = 4 + 4 * Math.ceil(textLength / 4);
  const vectors = head.lengths.map((length): SparseVector => {
    const start = at;
    at += 8 * length;
    return readVector(view, start, length);
  });
  const { id, founded, touched, settled } = head;
  if (settled === undefined) {
    const members = head.members.map((member, place) => ({ ...member, terms: vectors[place] as SparseVector }));
    return profileMembers({ id, founded, touched }, members);
  }
  const { articles, days, undated } = settled;
  const spread = { days: new Map(days), undated };
  return { id, founded, touched, articles, members: [], terms: vectors[0] as SparseVector, spread };
}
