/** What is kept of an article for comparing it with many: weighted terms, day, and the print of its text. */
import type { SparseVector } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { ReadArticle, Token } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';
import { bodySpans, printText, type TextPrint } from './text-print.ts';

/** What the corpus stages know of an article: features only, never its text. */
export interface ArticleFeatures {
  /** Day of publication, in days since 1970-01-01; absent when not known. */
  readonly day?: number;
  /** Weight per word stem: rarity times dampened count, a word of the title half as much again. */
  readonly terms: SparseVector;
  /** Of the body. */
  readonly print: TextPrint;
}

/** Terms kept per article: the heaviest; more add noise and cost. */
const MAX_TERMS = 120;
/** What a word of the title weighs beyond its place in the body. */
const TITLE_BONUS = 0.5;
/** Names carry the identity of an event. */
const NAME_WEIGHT = 1.3;
/** No word weighs more than one in every four hundred articles: a place name in common is not yet a story in common. */
const MAX_RARITY = 6;
/** Below this rarity a word says nothing about the event (in over a third of all articles). */
const MIN_RARITY = 1.1;

/** Features of one article. Linear in its words. */
export function findFeatures(article: ReadArticle): ArticleFeatures {
  const body = bodyWords(article);
  const published = article.masthead.publishedAt;
  const day = published === undefined ? Number.NaN : Math.floor(Date.parse(published.slice(0, 10)) / 86_400_000);
  return {
    ...(Number.isNaN(day) ? {} : { day }),
    terms: weighTerms(article, body),
    print: printText(article.source.text, bodySpans(article)),
  };
}

/** Words of the body in order, punctuation left out. */
export function bodyWords(article: Pick<ReadArticle, 'tokens' | 'sentences'>): Token[] {
  return article.tokens.filter(
    (token) => article.sentences[token.sentenceIndex]?.part === 'body' && /[\p{L}\p{N}]/u.test(token.norm),
  );
}

function weighTerms(article: ReadArticle, body: readonly Token[]): SparseVector {
  const counts = new Map<string, number>();
  const add = (token: Token, weight: number): void => {
    const rarity = rarityOf(token.stem);
    if (rarity < MIN_RARITY) return;
    counts.set(token.stem, (counts.get(token.stem) ?? 0) + weight * (token.pos === 'PROPN' ? NAME_WEIGHT : 1));
  };
  for (const token of body) add(token, 1);
  const title = foldText(article.source.title).split(/[^\p{L}\p{N}]+/u);
  // "zoo" is in a title that says "zoos".
  const isInTitle = (norm: string): boolean =>
    norm.length > 2 && title.some((word) => word.startsWith(norm) && word.length - norm.length <= 2);
  for (const token of body) if (isInTitle(token.norm)) add(token, TITLE_BONUS);
  const weighed = [...counts].map(([stem, count]): [string, number] => [
    stem,
    Math.log1p(count) * Math.min(MAX_RARITY, rarityOf(stem)),
  ]);
  weighed.sort(([s, m], [t, n]) => n - m || (s < t ? -1 : 1));
  return new Map(weighed.slice(0, MAX_TERMS));
}
