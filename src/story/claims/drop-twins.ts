/** A claim that stands in the places of another is that claim again. */
import type { StoryClaim, Telling } from '../../model/index.ts';
import { spanLength } from '../../text/index.ts';

/** Share of a claim's tellings that must stand where those of another do for it to be the same claim again. */
const SAME_SHARE = 0.7;
/** Share of the shorter span that must be covered for two tellings to stand in one place. */
const SAME_PLACE = 0.6;

/** Claims without those that are told in the very places of an earlier, wider one. Linear in tellings. */
export function dropTwins(claims: readonly StoryClaim[]): StoryClaim[] {
  const kept: StoryClaim[] = [];
  const placed = new Map<string, { claim: number; telling: Telling }[]>();
  for (const claim of claims) {
    const shared = new Map<number, number>();
    for (const telling of claim.tellings) {
      const here = placed.get(`${telling.articleIndex} ${telling.sentenceIndex}`) ?? [];
      for (const other of new Set(
        here.filter((entry) => standTogether(entry.telling, telling)).map((entry) => entry.claim),
      ))
        shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const isTwin = [...shared].some(
      ([other, count]) =>
        count >= SAME_SHARE * claim.tellings.length && (kept[other]?.tellings.length ?? 0) >= claim.tellings.length,
    );
    if (isTwin) continue;
    for (const telling of claim.tellings) {
      const key = `${telling.articleIndex} ${telling.sentenceIndex}`;
      const list = placed.get(key) ?? [];
      list.push({ claim: kept.length, telling });
      placed.set(key, list);
    }
    kept.push(claim);
  }
  return kept;
}

function standTogether(a: Telling, b: Telling): boolean {
  const common = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return common >= SAME_PLACE * Math.min(spanLength(a.span), spanLength(b.span));
}
