/** Main claims with their tellings, and their two numbers of support. */
import type { Claim, Range } from '../../src/model/index.ts';
import { type DossierView, pointsAt } from './dossier-view.ts';
import { type Check, type LayerScore, layerScore } from './layer-score.ts';
import type { Truth } from './truth-schema.ts';

/** A claim is found when one claim of the dossier holds this share of its tellings. */
const ENOUGH_TELLINGS = 0.6;

function bestClaim(view: DossierView, wanted: Truth['claims'][number]): { claim: Claim | undefined; held: number } {
  let best: { claim: Claim | undefined; held: number } = { claim: undefined, held: 0 };
  for (const claim of view.story.claims) {
    const held = wanted.tellings.filter((telling) =>
      claim.tellings.some((each) => each.evidence.some((evidence) => pointsAt(view, evidence, telling))),
    ).length;
    if (held > best.held) best = { claim, held };
  }
  return best;
}

/** A range fits when it meets the true one and does not promise more than one voice beyond it. */
const fits = (got: Range, wanted: Range): boolean =>
  got.atLeast <= wanted.atMost && got.atMost >= wanted.atLeast && got.atMost <= wanted.atMost + 1;

const rangeText = (range: Range): string => `${range.atLeast}..${range.atMost}`;

/** Claims; then, of those found, sources and observers. */
export function scoreClaims(view: DossierView, truth: Truth): LayerScore[] {
  const claims: Check[] = [];
  const sources: Check[] = [];
  const observers: Check[] = [];
  for (const wanted of truth.claims) {
    const { claim, held } = bestClaim(view, wanted);
    const found = claim !== undefined && held >= wanted.tellings.length * ENOUGH_TELLINGS;
    claims.push({ ok: found, line: `"${wanted.gist}": ${held} of ${wanted.tellings.length} tellings together` });
    if (!found) continue;
    const line = (what: string, got: Range, want: Range): string =>
      `"${wanted.gist}": ${what} ${rangeText(want)}, got ${rangeText(got)}`;
    sources.push({
      ok: fits(claim.support.sources, wanted.sources),
      line: line('sources', claim.support.sources, wanted.sources),
    });
    observers.push({
      ok: fits(claim.support.observers, wanted.observers),
      line: line('observers', claim.support.observers, wanted.observers),
    });
  }
  return [layerScore('claims', claims), layerScore('sources', sources), layerScore('observers', observers)];
}
