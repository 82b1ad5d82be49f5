/**
 * Joins tagged spans into statements: each content chooses its cue, then each cue its source, among those near it
 * (the pairing of Pareti 2015, and of Newell, Margolin and Ruths 2018). Linear: windows are bounded.
 */
import { type Candidates, type ChoiceModel, choose } from '../../algorithms/index.ts';
import { pairFeatures } from './link-features.ts';
import type { SpanPlace } from './span-map.ts';
import type { SpanLabel } from './tagged-span.ts';

/** Indexes of spans that make one statement; no content stands in two. */
export interface LinkedSpans {
  readonly source?: number;
  readonly cue: number;
  /** In text order; none where the tagger found a cue alone. */
  readonly contents: readonly number[];
}

/** Which label a span of another label chooses its partner from. */
export const LINKED_TO: Readonly<Partial<Record<SpanLabel, 'cue' | 'source'>>> = { content: 'cue', cue: 'source' };

/** How many partners are looked at on each side, how many spans away, and how many paragraphs. */
const WINDOW = 4;
const MAX_SPANS = 60;
const MAX_PARAGRAPHS = 1;

/** Whom a span may be joined to, the last of them nobody. */
export interface LinkChoice {
  readonly partners: readonly (number | undefined)[];
  readonly candidates: Candidates;
}

/** The possible partners of a span, nearest first on the left, then on the right, with their features. */
export function listPartners(places: readonly SpanPlace[], from: number, label: SpanLabel): LinkChoice {
  const wanted = LINKED_TO[label];
  const { paragraph } = places[from] as SpanPlace;
  const partners: (number | undefined)[] = [];
  for (const step of [-1, 1]) {
    for (let at = from + step, count = 0; count < WINDOW && Math.abs(at - from) <= MAX_SPANS; at += step) {
      const place = places[at];
      if (place === undefined || Math.abs(place.paragraph - paragraph) > MAX_PARAGRAPHS) break;
      if (place.label !== wanted) continue;
      partners.push(at);
      count += 1;
    }
  }
  partners.push(undefined);
  return { partners, candidates: partners.map((to) => pairFeatures(places, from, to)) };
}

/** One link per cue, in text order. */
export function linkSpans(places: readonly SpanPlace[], model: ChoiceModel): LinkedSpans[] {
  const pick = (from: number, label: SpanLabel): number | undefined => {
    const { partners, candidates } = listPartners(places, from, label);
    return partners.length === 1 ? undefined : partners[choose(model, candidates)];
  };
  const contentsOf = new Map<number, number[]>();
  places.forEach(({ label }, index) => {
    const cue = label === 'content' ? pick(index, label) : undefined;
    if (cue === undefined) return;
    const contents = contentsOf.get(cue);
    if (contents === undefined) contentsOf.set(cue, [index]);
    else contents.push(index);
  });
  return places.flatMap(({ label }, cue): LinkedSpans[] => {
    if (label !== 'cue') return [];
    const source = pick(cue, label);
    return [{ cue, contents: contentsOf.get(cue) ?? [], ...(source === undefined ? {} : { source }) }];
  });
}
