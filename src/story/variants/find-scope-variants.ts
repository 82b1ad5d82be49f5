/** Kind "scope" in time: a reach left open in one telling and fixed in another. Quantifiers are rival words. */
import { rarityOf } from '../../lexicons/index.ts';
import type { Span } from '../../text/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import type { DraftReading, VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align. */
const MIN_LIKENESS = 0.4;
/** Fewest words of content that both have before the reach: it must be the reach of one thing. */
const MIN_COMMON = 3;
/** Below this rarity a word carries no content. */
const CONTENT_RARITY = 1;
/** "in years", "in decades": how long is left open. */
const OPEN = /\b(?:in|for)\s+(?:recent\s+|many\s+|several\s+)?(?:years|decades|months)\b/iu;
/** "since 2019", "for three years": how long is said. */
const CLOSED =
  /\bsince\s+(?:\p{Lu}\p{L}+\s+)?\d{4}\b|\b(?:in|for)\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+(?:years|decades|months)\b/iu;

/** A reach in time that one telling leaves open and another fixes ("in years", "since 2019"). */
export function findScopeVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((pair): VariantDraft[] => {
      const sides = [readReach(pair.a), readReach(pair.b)] as const;
      const [open] = sides.filter((side) => side.open !== undefined && side.closed === undefined);
      const [closed] = sides.filter((side) => side.closed !== undefined && side.open === undefined);
      if (open?.open === undefined || closed?.closed === undefined) return [];
      const [a, b] = open === sides[0] ? [open.open, closed.closed] : [closed.closed, open.open];
      if (commonBefore(pair, a, b) < MIN_COMMON) return [];
      return [
        {
          kind: 'scope',
          severity: 'minor',
          about: 'since when',
          claimId: pair.claimId,
          readings: [readingOf(open.side, open.open, 'open'), readingOf(closed.side, closed.closed, 'closed')],
          weight: 4,
        },
      ];
    });
}

interface Reach {
  readonly side: WordedTelling;
  readonly open: Span | undefined;
  readonly closed: Span | undefined;
}

const readReach = (side: WordedTelling): Reach => ({ side, open: find(side, OPEN), closed: find(side, CLOSED) });

const readingOf = ({ telling, sentence }: WordedTelling, span: Span, key: string): DraftReading => ({
  articleIndex: telling.articleIndex,
  span,
  context: sentence,
  key,
});

/** Words of content that both sides have before their reach. */
const commonBefore = ({ a, b, columns }: TellingPair, reachA: Span, reachB: Span): number =>
  columns.filter(({ a: x, b: y }) => {
    const [one, other] = [x === undefined ? undefined : a.words[x], y === undefined ? undefined : b.words[y]];
    if (one === undefined || other === undefined || wordSimilarity(one, other) <= 0) return false;
    return one.span.end <= reachA.start && other.span.end <= reachB.start && rarityOf(one.stem) >= CONTENT_RARITY;
  }).length;

function find({ article, sentence }: WordedTelling, pattern: RegExp): Span | undefined {
  const match = pattern.exec(article.source.text.slice(sentence.start, sentence.end));
  if (match === null) return undefined;
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
