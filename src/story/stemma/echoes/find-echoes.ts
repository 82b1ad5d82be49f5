/**
 * For each article, what the sentences of every other article explain of it: the closest sentence there, and how much of the words it
 * holds in the same form, in another form or by a synonym. Candidates come from an index of words, rarest first and up to a budget, so
 * the cost grows with sentences and not with pairs of them.
 */
import { groupBy, longestIncreasing } from '../../../algorithms/index.ts';
import type { ReadArticle } from '../../../model/index.ts';
import type { Span } from '../../../text/index.ts';
import { compareSentences } from './compare-sentences.ts';
import { type IndexedSentence, indexSentences, type SentenceIndex } from './index-sentences.ts';

/** A sentence of one article, and the sentence of another that explains it best. */
export interface Echo {
  readonly span: Span;
  readonly model: Span;
  readonly words: number;
  /** How much of it is explained, 0 (no more than chance) to 1 (word for word). */
  readonly value: number;
  /** Share of its neighbouring words that stand side by side in the model too. */
  readonly literal: number;
  /** It is mostly quoted speech, which two reporters may both have heard. */
  readonly isSpeech: boolean;
}

/** What one article explains of another. */
export interface EchoSet {
  /** By the number of the sentence in its article. */
  readonly bySentence: ReadonlyMap<number, Echo>;
  /** Words of its own voice that are explained; in all, and as a share of them, 0..1. */
  readonly words: number;
  readonly share: number;
  /** Share of the echoes that stand in the same order in both articles. */
  readonly inOrder: number;
}

/** The echoes of a story. */
export interface Echoes {
  /** By pair of articles, the explained one first: `child/model`. */
  readonly sets: ReadonlyMap<string, EchoSet>;
  /** Words of each article in sentences of its own voice. */
  readonly wordsOf: readonly number[];
  /** The sentences of each article, by the numbers that the sets use. */
  readonly sentencesOf: readonly (readonly { readonly span: Span; readonly words: number }[])[];
}

/** Postings that are looked at for one sentence: the rarest words first. */
const MAX_POSTINGS = 600;
/** Candidates that are compared, per sentence. */
const MAX_CANDIDATES = 40;
/** Share of a sentence's weight that the index must find before it is compared. */
const MIN_VOTE = 0.2;
/** Independent reports of one event explain about a quarter of each other's sentences. */
const CHANCE = 0.25;
/** Below this a sentence is not explained. */
const MIN_VALUE = 0.15;
/** A sentence quoted to this share is speech. */
const MOSTLY = 0.6;

export const echoKey = (child: number, model: number): string => `${child}/${model}`;

/** Share of a sentence that stands inside quotation marks. */
function quotedShare({ quotations }: ReadArticle, span: Span): number {
  let inside = 0;
  for (const { parts, use } of quotations) {
    if (use !== 'speech') continue;
    for (const part of parts) inside += Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start));
  }
  return inside / Math.max(1, span.end - span.start);
}

function indexPostings({ sentences }: SentenceIndex): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  sentences.forEach(({ stems }, at) => {
    for (const stem of stems) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [at]);
      else list.push(at);
    }
  });
  return postings;
}

/** Sentences of other articles that have rare words with this one in common, those with most first. */
function findCandidates(
  index: SentenceIndex,
  postings: ReadonlyMap<number, readonly number[]>,
  sentence: IndexedSentence,
): number[] {
  const votes = new Map<number, number>();
  let budget = MAX_POSTINGS;
  const stems = [...sentence.stems].sort((a, b) => index.countOf(a) - index.countOf(b) || a - b);
  for (const stem of stems) {
    if (budget <= 0) break;
    const list = postings.get(stem) ?? [];
    budget -= list.length;
    for (const at of list.length > MAX_POSTINGS ? list.slice(0, MAX_POSTINGS) : list)
      votes.set(at, (votes.get(at) ?? 0) + index.weightOf(stem));
  }
  return [...votes]
    .filter(
      ([at, vote]) => vote >= MIN_VOTE * sentence.weight && index.sentences[at]?.articleIndex !== sentence.articleIndex,
    )
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([at]) => at);
}

/** The best sentence of each other article. */
function explain(
  index: SentenceIndex,
  sentence: IndexedSentence,
  candidates: readonly number[],
): Map<number, { at: number; value: number; literal: number }> {
  const best = new Map<number, { at: number; value: number; literal: number }>();
  for (const at of candidates) {
    const model = index.sentences[at] as IndexedSentence;
    const { literal, meaning, pairs } = compareSentences(index, sentence, model);
    const value = (0.7 * meaning + 0.15 * literal + 0.15 * pairs - CHANCE) / (1 - CHANCE);
    if (value < MIN_VALUE || value <= (best.get(model.articleIndex)?.value ?? 0)) continue;
    best.set(model.articleIndex, { at, value, literal: pairs });
  }
  return best;
}

/** Finds the echoes between all articles of a story. */
export function findEchoes(articles: readonly ReadArticle[]): Echoes {
  const index = indexSentences(articles);
  const postings = indexPostings(index);
  const found: { child: number; model: number; sentence: number; place: number; echo: Echo }[] = [];
  const ownWords = articles.map(() => 0);
  index.sentences.forEach((sentence, at) => {
    const { articleIndex: child, span, words } = sentence;
    const isSpeech = quotedShare(articles[child] as ReadArticle, span) >= MOSTLY;
    if (!isSpeech) ownWords[child] = (ownWords[child] ?? 0) + words;
    const number = at - (index.firstOf[child] ?? 0);
    for (const [model, best] of explain(index, sentence, findCandidates(index, postings, sentence))) {
      const modelSpan = (index.sentences[best.at] as IndexedSentence).span;
      const { value, literal } = best;
      const echo = { span, model: modelSpan, words, value, literal, isSpeech };
      found.push({ child, model, sentence: number, place: best.at, echo });
    }
  });
  const sets = new Map<string, EchoSet>();
  for (const [key, own] of groupBy(found, ({ child, model }) => echoKey(child, model))) {
    const words = own.reduce((sum, { echo }) => sum + (echo.isSpeech ? 0 : echo.words * echo.value), 0);
    const child = own[0]?.child ?? 0;
    sets.set(key, {
      bySentence: new Map(own.map(({ sentence, echo }) => [sentence, echo])),
      words,
      share: words / Math.max(1, ownWords[child] ?? 0),
      inOrder: longestIncreasing(own.map(({ place }) => place)) / own.length,
    });
  }
  const sentencesOf = articles.map((_, child) =>
    index.sentences.slice(index.firstOf[child], index.firstOf[child + 1]).map(({ span, words }) => ({ span, words })),
  );
  return { sets, wordsOf: ownWords, sentencesOf };
}
