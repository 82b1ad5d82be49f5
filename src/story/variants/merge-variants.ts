/** One finding, however many pairs of articles showed it. */
import { UnionFind } from '../../algorithms/index.ts';
import type { DraftReading, VariantDraft } from './variant-draft.ts';

/**
 * Findings of one kind that share words of one article are one finding: the readings are put together, the gravest
 * severity and the heaviest weight stay. One sweep over the readings in order.
 */
export function mergeVariants(drafts: readonly VariantDraft[]): VariantDraft[] {
  const sets = new UnionFind(drafts.length);
  const places = drafts
    .flatMap(({ kind, readings }, draft) =>
      readings.map(({ articleIndex, span }) => ({ draft, kind, articleIndex, span })),
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
  return sets.groups().map((group) => joinDrafts(group.map((index) => drafts[index] as VariantDraft)));
}

function joinDrafts(drafts: readonly VariantDraft[]): VariantDraft {
  const [heaviest] = [...drafts].sort((a, b) => b.weight - a.weight) as [VariantDraft];
  const readings = new Map<string, DraftReading>();
  for (const { readings: list } of drafts) {
    for (const reading of list) {
      const key = `${reading.articleIndex} ${reading.key}`;
      if (!readings.has(key)) readings.set(key, reading);
    }
  }
  return {
    ...heaviest,
    severity: drafts.some(({ severity }) => severity === 'major') ? 'major' : 'minor',
    readings: [...readings.values()],
  };
}
