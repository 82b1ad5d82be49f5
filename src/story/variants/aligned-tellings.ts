import { alignSequences } from '../../algorithms/index.ts';
import type { ReadArticle, StoryLayers, Telling, Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { isWord, tokensIn, wordSimilarity } from '../terms/index.ts';

/** One telling of a claim, with its words. */
export interface WordedTelling {
  readonly telling: Telling;
  readonly article: ReadArticle;
  readonly words: readonly Token[];
  /** The whole sentence it stands in. */
  readonly sentence: Span;
}

/** Two tellings of one claim by two articles, word aligned with word. */
export interface TellingPair {
  readonly claimId: string;
  readonly a: WordedTelling;
  readonly b: WordedTelling;
  readonly columns: readonly { readonly a?: number; readonly b?: number }[];
  /** Share of the shorter telling's words that have a partner with the same or a like meaning, 0..1. */
  readonly likeness: number;
}

/** Pairs of one claim that are compared: against the first tellings only, so that many copies cost no square. */
const MAX_PIVOTS = 6;
/** Words of a telling that are aligned. */
const MAX_WORDS = 60;

/** Pairs of tellings of every claim, across articles, each with its word alignment. */
export function pairTellings(view: Pick<StoryLayers, 'articles' | 'claims'>): TellingPair[] {
  return view.claims.flatMap(({ claim, tellings }) => {
    const worded = tellings.map((telling) => wordTelling(view, telling));
    return worded.slice(0, MAX_PIVOTS).flatMap((a, index) =>
      worded
        .slice(index + 1)
        .filter((b) => b.telling.articleIndex !== a.telling.articleIndex)
        .map((b): TellingPair => ({ claimId: claim.id, a, b, ...alignWords(a.words, b.words) })),
    );
  });
}

/** A telling with its words, in order, punctuation left out. */
export function wordTelling(view: Pick<StoryLayers, 'articles'>, telling: Telling): WordedTelling {
  const article = view.articles[telling.articleIndex] as ReadArticle;
  const words = tokensIn(article.tokens, telling.span)
    .map((index) => article.tokens[index] as Token)
    .filter(isWord)
    .slice(0, MAX_WORDS);
  return { telling, article, words, sentence: article.sentences[telling.sentenceIndex]?.span ?? telling.span };
}

/** Share of the shorter telling's words that have a partner in the other, 0..1. */
export const likenessOf = (a: WordedTelling, b: WordedTelling): number => alignWords(a.words, b.words).likeness;

function alignWords(a: readonly Token[], b: readonly Token[]): Pick<TellingPair, 'columns' | 'likeness'> {
  const columns = alignSequences(a, b, wordSimilarity);
  let matched = 0;
  for (const column of columns) {
    if (column.a === undefined || column.b === undefined) continue;
    if (wordSimilarity(a[column.a] as Token, b[column.b] as Token) > 0) matched += 1;
  }
  return { columns, likeness: matched / Math.max(1, Math.min(a.length, b.length)) };
}
