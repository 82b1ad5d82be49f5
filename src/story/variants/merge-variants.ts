import { UnionFind } from '../../algorithms/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { DraftReading, VariantDraft } from './variant-draft.ts';

/**
 * Findings of one kind that share a reading are one finding: the readings are put together, the gravest severity and
 * the heaviest weight stay. Linear in readings.
 */
export function mergeVariants(drafts: readonly VariantDraft[]): VariantDraft[] {
  const sets = new UnionFind(drafts.length);
  const seen = new Map<string, { draft: number; reading: DraftReading }[]>();
  for (const [draft, { kind, readings }] of drafts.entries()) {
    for (const reading of readings) {
      const key = `${kind} ${reading.articleIndex}`;
      const list = seen.get(key) ?? [];
      for (const other of list) if (spansOverlap(other.reading.span, reading.span)) sets.union(other.draft, draft);
      list.push({ draft, reading });
      seen.set(key, list);
    }
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
