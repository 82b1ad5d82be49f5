/** Tellings of one claim by two articles, word aligned with word: what most finders of variants look at. */
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
  /** Absent for sentences that are paired by their words alone. */
  readonly claimId?: string | undefined;
  readonly a: WordedTelling;
  readonly b: WordedTelling;
  readonly columns: readonly { readonly a?: number; readonly b?: number }[];
  /** Share of the shorter telling's words that have a partner with the same or a like meaning, 0..1. */
  readonly likeness: number;
}

/** Wordings of one claim that all others are held against. */
const MAX_PIVOTS = 4;
/** Distinct wordings of one claim that are compared; of the articles that print the same words, all are paired. */
const MAX_WORDINGS = 24;
/** Words of a telling that are aligned. */
const MAX_WORDS = 60;
/** Articles that print one wording and are paired: what is found is told of so many at most. */
const MAX_PRINTS = 12;

/** Pairs of tellings of every claim, across articles, each with its word alignment; one alignment for equal wordings. */
export function pairTellings(view: Pick<StoryLayers, 'articles' | 'claims'>): TellingPair[] {
  return view.claims.flatMap(({ claim, tellings }) => {
    if (tellings.length < 2) return [];
    const wordings = groupWordings(tellings.map((telling) => wordTelling(view, telling)));
    const pivots = wordings.slice(0, MAX_PIVOTS);
    return [
      // Equal words still differ in who is given for them.
      ...wordings.flatMap((prints) => pairWordings(claim.id, prints.slice(0, 1), prints.slice(1))),
      ...pivots.flatMap((prints, index) =>
        wordings.slice(index + 1).flatMap((others) => pairWordings(claim.id, prints, others)),
      ),
    ];
  });
}

/** Pairs of two wordings: every print of either is in a pair, but not every print with every other. */
export function pairWordings(
  claimId: string | undefined,
  ones: readonly WordedTelling[],
  others: readonly WordedTelling[],
): TellingPair[] {
  const [one, other] = [ones[0], others[0]];
  if (one === undefined || other === undefined) return [];
  const aligned = alignWords(one.words, other.words);
  const pairs = [...others.map((b) => ({ a: one, b })), ...ones.slice(1).map((a) => ({ a, b: other }))];
  return pairs
    .filter(({ a, b }) => a.telling.articleIndex !== b.telling.articleIndex)
    .map(({ a, b }): TellingPair => ({ ...(claimId === undefined ? {} : { claimId }), a, b, ...aligned }));
}

/** Tellings by their exact words, the wording that most print first. */
function groupWordings(tellings: readonly WordedTelling[]): WordedTelling[][] {
  const groups = new Map<string, WordedTelling[]>();
  for (const telling of tellings) {
    const key = telling.words.map((word) => word.norm).join(' ');
    const group = groups.get(key) ?? [];
    if (group.length < MAX_PRINTS) group.push(telling);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).slice(0, MAX_WORDINGS);
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
