import { type Chronicle, evidenceOf, type ReadArticle, type StoryClaim } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import type { DatedClaim } from './date-claims.ts';
import type { FoundRelation } from './find-relations.ts';

type Relation = Chronicle['relations'][number];

/** For each article, its tellings in text order with the claim they belong to. */
function indexTellings(articles: readonly ReadArticle[], claims: readonly StoryClaim[]) {
  const index: { start: number; end: number; claim: StoryClaim }[][] = articles.map(() => []);
  for (const claim of claims) {
    for (const { articleIndex, span } of claim.tellings) index[articleIndex]?.push({ ...span, claim });
  }
  return index.map((list) => list.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The same relation in several articles is one, with the claims that hold it; told most often first. */
export function mergeRelations(
  found: readonly (readonly FoundRelation[])[],
  articles: readonly ReadArticle[],
  claims: readonly StoryClaim[],
  dated: readonly DatedClaim[],
): Relation[] {
  const tellings = indexTellings(articles, claims);
  const whenOf = new Map(dated.map(({ claim, when }) => [claim.claim.id, when]));
  const merged = new Map<string, Relation>();
  articles.forEach((article, articleIndex) => {
    const own = tellings[articleIndex] ?? [];
    let first = 0;
    for (const { subject, relation, object, polarity, span } of found[articleIndex] ?? []) {
      const key = [subject, relation, object, polarity].join('\n');
      const known = merged.get(key) ?? { subject, relation, object, claimIds: [], polarity, evidence: [] };
      // Tellings are clauses in text order: those that end before this place are done with.
      while (first < own.length && (own[first]?.end ?? 0) <= span.start) first += 1;
      for (let at = first; at < own.length && (own[at]?.start ?? 0) < span.end; at += 1) {
        const telling = own[at];
        if (telling === undefined || !spansOverlap(telling, span)) continue;
        const { id } = telling.claim.claim;
        if (!known.claimIds.includes(id)) known.claimIds.push(id);
        const when = whenOf.get(id);
        if (known.when === undefined && when !== undefined) known.when = when;
      }
      known.evidence.push(evidenceOf(article.source, span));
      merged.set(key, known);
    }
  });
  return [...merged.values()].sort((a, b) => b.evidence.length - a.evidence.length);
}
