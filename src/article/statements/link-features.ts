/** What the linker looks at when it asks which cue a content belongs to, and which source a cue has. */
import { mixBits } from '../../algorithms/index.ts';
import type { SpanPlace } from './span-map.ts';

const step = (hash: number, value: number): number => (Math.imul(hash ^ value, 0x01000193) + 0x9e3779b9) | 0;

/** One number for a feature of up to five values. No rest parameter: this is asked a hundred times per statement. */
function feature(template: number, a?: number, b?: number, c?: number, d?: number, e?: number): number {
  let hash = template;
  if (a !== undefined) hash = step(hash, a);
  if (b !== undefined) hash = step(hash, b);
  if (c !== undefined) hash = step(hash, c);
  if (d !== undefined) hash = step(hash, d);
  if (e !== undefined) hash = step(hash, e);
  return mixBits(hash);
}

/** Borders above which numbers count as one. */
const atMost = (value: number, most: number): number => Math.min(value, most);

interface Path {
  /** 1 when the partner stands after. */
  readonly side: number;
  /** Labels and gaps between the two. */
  readonly full: number;
  /** Labels alone. */
  readonly labels: number;
  readonly between: readonly [sources: number, cues: number, contents: number];
  readonly sentences: number;
  readonly paragraphs: number;
}

function pathBetween(places: readonly SpanPlace[], from: number, to: number): Path {
  const [low, high] = from < to ? [from, to] : [to, from];
  let full = 0;
  let labels = 0;
  const between: [number, number, number] = [0, 0, 0];
  for (let at = low + 1; at <= high; at += 1) {
    const { gap, labelCode } = places[at] as SpanPlace;
    full = Math.imul(full, 31) + gap;
    if (at === high) continue;
    full = Math.imul(full, 31) + labelCode;
    labels = labels * 4 + labelCode;
    between[labelCode - 1] = (between[labelCode - 1] ?? 0) + 1;
  }
  const a = places[from] as SpanPlace;
  const b = places[to] as SpanPlace;
  return {
    side: from < to ? 1 : 0,
    full,
    labels,
    between,
    sentences: atMost(Math.abs(a.sentence - b.sentence), 4),
    paragraphs: atMost(Math.abs(a.paragraph - b.paragraph), 2),
  };
}

/** Label and gap of the neighbour on the left, and on the right. */
function besideOf(places: readonly SpanPlace[], index: number): readonly [before: number, after: number] {
  const own = places[index] as SpanPlace;
  const before = places[index - 1];
  const after = places[index + 1];
  return [besideCode(before, own, own.gap), besideCode(after, own, after?.gap ?? 0)];
}

const besideCode = (place: SpanPlace | undefined, own: SpanPlace, gap: number): number =>
  place === undefined || place.paragraph !== own.paragraph ? 0 : feature(1, place.labelCode, gap);

/** Features of a span and the partner it may belong to; `undefined` stands for nobody. */
export function pairFeatures(places: readonly SpanPlace[], from: number, to: number | undefined): number[] {
  const own = places[from] as SpanPlace;
  const [ownBefore, ownAfter] = besideOf(places, from);
  const base = own.labelCode * 1000;
  if (to === undefined) {
    return [
      feature(base + 40),
      feature(base + 49, own.certainty),
      feature(base + 50, own.certainty, own.quoted),
      feature(base + 51, own.certainty, ownBefore, ownAfter),
      feature(base + 52, own.verb),
      feature(base + 53, own.verb, ownBefore),
      feature(base + 41, own.words),
      feature(base + 42, own.lastWord),
      feature(base + 43, own.firstWord),
      feature(base + 44, own.quoted),
      feature(base + 45, ownBefore),
      feature(base + 46, ownAfter),
      feature(base + 47, ownBefore, ownAfter),
      feature(base + 48, own.quoted, ownBefore, ownAfter),
    ];
  }
  const other = places[to] as SpanPlace;
  const [otherBefore, otherAfter] = besideOf(places, to);
  const { side, full, labels, between, sentences, paragraphs } = pathBetween(places, from, to);
  const [sources, cues, contents] = between;
  const behind = side === 1 ? otherAfter : otherBefore;
  const inner = side === 1 ? otherBefore : otherAfter;
  const ownBehind = side === 1 ? ownBefore : ownAfter;
  return [
    feature(base + 2, side, full),
    feature(base + 21, other.certainty),
    feature(base + 22, other.certainty, side, labels),
    feature(base + 23, other.certainty, own.certainty),
    feature(base + 24, other.verb),
    feature(base + 25, other.verb, side, labels),
    feature(base + 26, other.verb, other.certainty),
    feature(base + 27, own.verb, side, labels),
    feature(base + 28, other.verb, own.quoted, side),
    feature(base + 3, side, labels),
    feature(base + 4, side, sentences),
    feature(base + 5, side, paragraphs),
    feature(base + 6, side, atMost(sources, 3), atMost(cues, 3), atMost(contents, 3)),
    feature(base + 7, side, atMost(cues, 3)),
    feature(base + 8, side, other.words, labels),
    feature(base + 9, side, other.lastWord, full),
    feature(base + 10, side, own.quoted, other.quoted, sentences),
    feature(base + 11, side, own.firstWord, labels),
    feature(base + 12, side, behind, labels),
    feature(base + 13, side, inner, labels),
    feature(base + 14, side, ownBehind, labels),
    feature(base + 15, side, behind, ownBehind, labels),
    feature(base + 16, side, own.words, labels),
    feature(base + 17, side, other.words, sentences),
    feature(base + 18, side, own.lastWord, full),
    feature(base + 19, side, own.quoted, labels, sentences, behind),
    feature(base + 20, side, other.words, full),
  ];
}
