/** The order in which findings are shown. */
import { groupReadings, type VariantDraft } from './variant-draft.ts';

/** Findings with at least two readings, what matters most first: severity, then weight, then how many articles it parts. */
export function rankVariants(drafts: readonly VariantDraft[]): VariantDraft[] {
  const spread = (draft: VariantDraft): number => new Set(draft.readings.map(({ articleIndex }) => articleIndex)).size;
  const place = (draft: VariantDraft): number =>
    Math.min(...draft.readings.map(({ articleIndex, span }) => articleIndex * 1e9 + span.start));
  return drafts
    .filter(({ readings }) => groupReadings(readings).length > 1)
    .sort(
      (a, b) =>
        Number(b.severity === 'major') - Number(a.severity === 'major') ||
        b.weight - a.weight ||
        spread(b) - spread(a) ||
        place(a) - place(b),
    );
}
