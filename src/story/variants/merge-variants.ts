/** One finding, however many pairs of articles showed it. */
import { groupBy, UnionFind } from '../../algorithms/index.ts';
import { foldText, hullOf, spansOverlap } from '../../text/index.ts';
import type { DraftReading, VariantDraft } from './variant-draft.ts';

/**
 * Findings of one kind that share words of one article are one finding: the readings are put together, the gravest
 * severity and the heaviest weight stay. One sweep over the readings in order.
 */
export function mergeVariants(
  drafts: readonly VariantDraft[],
  textOf: (reading: DraftReading) => string,
): VariantDraft[] {
  const sets = new UnionFind(drafts.length);
  const places = drafts
    .flatMap(({ kind, readings }, draft) =>
      readings.map(({ articleIndex, span, context }) => ({
        draft,
        kind,
        articleIndex,
        // However many words of a quotation differ, it is one quotation.
        span: kind === 'quote-wording' ? (context ?? span) : span,
      })),
    )
    .sort(
      (a, b) =>
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
        a.articleIndex - b.articleIndex ||
        a.span.start - b.span.start,
    );
  let open: (typeof places)[number] | undefined;
  for (const place of places) {
    const meets =
      open?.kind === place.kind && open.articleIndex === place.articleIndex && place.span.start < open.span.end;
    if (open !== undefined && meets) sets.union(open.draft, place.draft);
    if (open === undefined || !meets || place.span.end > open.span.end) open = place;
  }
  for (const [draft, first] of findEqualMeasures(drafts)) sets.union(first, draft);
  return sets.groups().map((group) =>
    joinDrafts(
      group.map((index) => drafts[index] as VariantDraft),
      textOf,
    ),
  );
}

/** Drafts that set the same values of one measure apart ("age of boy", "age"), or the same spellings, each with the first such draft. */
function findEqualMeasures(drafts: readonly VariantDraft[]): [draft: number, first: number][] {
  const firsts = new Map<string, number>();
  return drafts.flatMap(({ kind, about, readings }, draft): [number, number][] => {
    const measure = kind === 'name' ? kind : (about.split(' ')[0] as string);
    if ((kind !== 'number' && kind !== 'name') || measure === 'number') return [];
    const key = `${measure} ${[...new Set(readings.map((reading) => reading.key))].sort().join('|')}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, draft);
    return first === undefined ? [] : [[draft, first]];
  });
}

/** The heaviest says what is read where; a lighter one adds articles that it does not speak of. */
function joinDrafts(drafts: readonly VariantDraft[], textOf: (reading: DraftReading) => string): VariantDraft {
  const ordered = [...drafts].sort((a, b) => b.weight - a.weight);
  const [heaviest] = ordered as [VariantDraft];
  const kept: DraftReading[] = [];
  const keys = new Map<string, string>();
  for (const { readings } of ordered) {
    for (const reading of readings) {
      if (kept.some((other) => other.articleIndex === reading.articleIndex && isOnePlace(other, reading))) continue;
      // Finders have keys of their own: the same words are one reading all the same.
      const text = keyOfText(textOf(reading));
      const key = keys.get(text) ?? reading.key;
      keys.set(text, key);
      kept.push({ ...reading, key });
    }
  }
  return {
    ...heaviest,
    about: drafts.find(({ about }) => NAMES_SPEAKER.test(about))?.about ?? heaviest.about,
    severity: drafts.some(({ severity }) => severity === 'major') ? 'major' : 'minor',
    readings: heaviest.kind === 'quote-wording' ? joinPlaces(kept, textOf) : kept,
  };
}

const NAMES_SPEAKER = /^words of (?!a quotation$)/u;

/** One reading of an article, from the first to the last of its words that differ. */
function joinPlaces(readings: readonly DraftReading[], textOf: (reading: DraftReading) => string): DraftReading[] {
  return [...groupBy(readings, ({ articleIndex }) => articleIndex).values()].map((places) => {
    const [first] = places as [DraftReading];
    if (places.length === 1) return first;
    const joined = { ...first, span: hullOf(places.map(({ span }) => span)) };
    return { ...joined, key: keyOfText(textOf(joined)) };
  });
}

/** The words of a reading without marks: "?" counts. */
const keyOfText = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();

const isOnePlace = (a: DraftReading, b: DraftReading): boolean => a.key === b.key || spansOverlap(a.span, b.span);
