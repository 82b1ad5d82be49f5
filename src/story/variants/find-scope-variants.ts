/** Kind "scope" in time: a reach left open in one telling and fixed in another. Quantifiers are rival words. */
import type { WordedTelling } from './aligned-tellings.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align. */
const MIN_LIKENESS = 0.4;
/** "in years", "in decades": how long is left open. */
const OPEN = /\b(?:in|for)\s+(?:recent\s+|many\s+|several\s+)?(?:years|decades|months)\b/iu;
/** "since 2019", "for three years": how long is said. */
const CLOSED =
  /\bsince\s+(?:\p{Lu}\p{L}+\s+)?\d{4}\b|\b(?:in|for)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+(?:years|decades|months)\b/iu;

/** A reach in time that one telling leaves open and another fixes ("in years", "since 2019"). */
export function findScopeVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap(({ a, b, claimId }): VariantDraft[] => {
      const found = [
        { side: a, open: find(a, OPEN), closed: find(a, CLOSED) },
        { side: b, open: find(b, OPEN), closed: find(b, CLOSED) },
      ];
      const [open] = found.filter((item) => item.open !== undefined && item.closed === undefined);
      const [closed] = found.filter((item) => item.closed !== undefined && item.open === undefined);
      if (open === undefined || closed === undefined) return [];
      return [
        {
          kind: 'scope',
          severity: 'minor',
          about: 'since when',
          claimId,
          readings: [
            {
              articleIndex: open.side.telling.articleIndex,
              span: open.open as Span,
              context: open.side.sentence,
              key: 'open',
            },
            {
              articleIndex: closed.side.telling.articleIndex,
              span: closed.closed as Span,
              context: closed.side.sentence,
              key: 'closed',
            },
          ],
          weight: 4,
        },
      ];
    });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function find({ article, sentence }: WordedTelling, pattern: RegExp): Span | undefined {
  const match = pattern.exec(article.source.text.slice(sentence.start, sentence.end));
  if (match === null) return undefined;
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
