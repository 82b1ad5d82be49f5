/** Kind "hedge-dropped": told as fact what another tells at arm's length. */
import { hedgeStrength } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { isWord, tokensIn, wordSimilarity } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align: the rest of the sentence must be the same assertion. */
const MIN_LIKENESS = 0.55;

/** A hedge ("allegedly", "apparently") that one telling has and another, which gives no source either, has not. */
export function findHedgeVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((pair) => {
      const { a, b, claimId } = pair;
      const [hedgeA, hedgeB] = [findHedge(a), findHedge(b)];
      if ((hedgeA === undefined) === (hedgeB === undefined)) return [];
      const [hedged, plain, hedge] = hedgeA === undefined ? [b, a, hedgeB as Token] : [a, b, hedgeA];
      // "said", "according to" keep the distance that the hedge kept.
      if (plain.telling.statementIndexes.length > 0) return [];
      if (!isTold(pair, hedged, hedge)) return [];
      const strong = hedgeStrength(hedge.norm) === 'strong';
      return [
        {
          kind: 'hedge-dropped',
          severity: strong ? 'major' : 'minor',
          about: `“${hedge.norm}”`,
          claimId,
          readings: [
            {
              articleIndex: hedged.telling.articleIndex,
              span: phraseAround(hedged, hedge),
              context: hedged.telling.span,
              key: hedge.norm,
            },
            { articleIndex: plain.telling.articleIndex, span: plain.telling.span, key: 'plain' },
          ],
          note: `Without “${hedge.norm}” it is told as fact.`,
          weight: strong ? 7 : 3,
        } satisfies VariantDraft,
      ];
    });
}

/** Words after a hedge among which the one stands that it holds at arm's length. */
const REACH = 2;

/** Fewest words of content behind the hedge that both have. */
const MIN_COMMON = 2;

/** Whether what the hedge stands beside is told by the other side too. */
function isTold({ a, b, columns }: TellingPair, hedged: WordedTelling, hedge: Token): boolean {
  const side = hedged === a ? 'a' : 'b';
  const at = hedged.words.findIndex((word) => word.span.start >= hedge.span.start);
  const after = columns.filter((column) => {
    const [place, partner] = [column[side], column[side === 'a' ? 'b' : 'a']];
    if (place === undefined || partner === undefined || place <= at) return false;
    const [word, other] = [hedged.words[place] as Token, (hedged === a ? b : a).words[partner] as Token];
    return /^(?:VERB|NOUN|ADJ|PROPN)$/u.test(word.pos) && wordSimilarity(word, other) > 0;
  });
  if (after.length < MIN_COMMON) return false;
  return columns.some((column) => {
    const [place, partner] = [column[side], column[side === 'a' ? 'b' : 'a']];
    if (place === undefined || partner === undefined || place <= at || place > at + REACH) return false;
    const [word, other] = [hedged.words[place] as Token, (hedged === a ? b : a).words[partner] as Token];
    return /^(?:VERB|NOUN|ADJ)$/u.test(word.pos) && wordSimilarity(word, other) > 0;
  });
}

/** A hedge inside the telling, or just before it in its sentence. */
function findHedge({ article, telling, sentence }: WordedTelling): Token | undefined {
  const from = Math.max(sentence.start, telling.span.start - 24);
  return (
    tokensIn(article.tokens, { start: from, end: telling.span.end })
      .map((index) => article.tokens[index] as Token)
      // "Quill claimed that" puts it on somebody's word: that is attribution.
      .filter(
        ({ span }) =>
          !article.statements.some(
            ({ source, cue }) => source !== undefined && cue !== undefined && spansOverlap(cue.span, span),
          ),
      )
      .find(({ norm }) => /^(?:strong|weak)$/u.test(hedgeStrength(norm) ?? ''))
  );
}

/** The hedge with a few words after it. */
function phraseAround({ article, sentence }: WordedTelling, hedge: Token) {
  const after = tokensIn(article.tokens, { start: hedge.span.start, end: sentence.end })
    .map((index) => article.tokens[index] as Token)
    .filter(isWord)
    .slice(0, 5);
  return { start: hedge.span.start, end: (after.at(-1) ?? hedge).span.end };
}
