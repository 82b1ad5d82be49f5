/**
 * Joins tagged spans into statements: each content chooses its cue, then each cue its source, among those near it.
 * After the pairing of Pareti 2015 (doi:10.18653/v1/D15-1?) and Newell et al. 2017. Linear: windows are bounded.
 */
import { type Candidates, type ChoiceModel, choose } from '../../algorithms/index.ts';
import { pairFeatures } from './link-features.ts';
import type { SpanMap, SpanPlace } from './span-map.ts';
import type { SpanLabel } from './tagged-span.ts';

/** Indexes of spans that make one statement; no content stands in two. */
export interface LinkedSpans {
  readonly source?: number;
  readonly cue?: number;
  readonly contents: readonly number[];
}

/** How many partners are looked at on each side, and how many paragraphs away. */
const WINDOW = 4;
const MAX_PARAGRAPHS = 1;

/** The candidates of a choice, the last of them "none". */
export interface LinkChoice {
  readonly partners: readonly (number | undefined)[];
  readonly candidates: Candidates;
}

const SEEDS = { content: 1000, cue: 2000 } as const;

/** Spans with the given label near a place, and their features. */
export function listPartners(map: SpanMap, from: number, label: SpanLabel, seed: keyof typeof SEEDS): LinkChoice {
  const own = map.places[from] as SpanPlace;
  const near = (index: number): boolean =>
    Math.abs((map.places[index] as SpanPlace).paragraph - own.paragraph) <= MAX_PARAGRAPHS;
  const partners: (number | undefined)[] = [];
  for (const step of [-1, 1]) {
    let count = 0;
    for (let at = from + step; at >= 0 && at < map.places.length && near(at) && count < WINDOW; at += step) {
      if ((map.places[at] as SpanPlace).label !== label) continue;
      partners.push(at);
      count += 1;
    }
  }
  partners.push(undefined);
  return { partners, candidates: partners.map((to) => pairFeatures(map, from, to, SEEDS[seed])) };
}

export function linkSpans(map: SpanMap, model: ChoiceModel): LinkedSpans[] {
  const pick = (from: number, label: SpanLabel, seed: keyof typeof SEEDS): number | undefined => {
    const { partners, candidates } = listPartners(map, from, label, seed);
    return partners[choose(model, candidates)];
  };
  const contentsOf = new Map<number, number[]>();
  const links: LinkedSpans[] = [];
  map.places.forEach((place, index) => {
    if (place.label !== 'content') return;
    const cue = pick(index, 'cue', 'content');
    if (cue === undefined) links.push({ contents: [index] });
    else contentsOf.set(cue, [...(contentsOf.get(cue) ?? []), index]);
  });
  for (const [cue, contents] of contentsOf) {
    const source = pick(cue, 'source', 'cue');
    links.push({ cue, contents, ...(source === undefined ? {} : { source }) });
  }
  return links;
}
