/** What is kept of an article for comparing it with many: weighted terms, day, and the print of its text. */
import { keepHeaviest, type SparseVector, toUnit, toVector } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { ReadArticle, Token } from '../../model/index.ts';
import { hashString } from '../../text/index.ts';
import { bodySpans, printText, type TextPrint } from './text-print.ts';

/** What the corpus stages know of an article: features only, never its text. */
export interface ArticleFeatures {
  /** Day of publication, in days since 1970-01-01; absent when not known. */
  readonly day?: number;
  /** Weight per hashed word stem: rarity times dampened count, words of headline and lead more; of length 1. */
  readonly terms: SparseVector;
  /** Of the body. */
  readonly print: TextPrint;
}

/** Layers that features are made of: two cheap stages are enough for clustering. */
export type FeatureLayers = Pick<ReadArticle, 'source' | 'masthead' | 'sentences' | 'tokens'>;

/** Terms kept per article: the heaviest; more add noise and cost. */
const MAX_TERMS = 120;
/** What a word weighs beyond 1 at the very start; a news report says first what happened (the inverted pyramid). */
const LEAD_BONUS = 2;
/** Tokens over which that bonus falls to a third. */
const LEAD_TOKENS = 100;
/** Names carry the identity of an event. */
const NAME_WEIGHT = 1.3;
/** Below this rarity a word says nothing about the event (in over a third of all articles). */
const MIN_RARITY = 1.1;
/** Words that carry content. */
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);

/** Features of one article. Linear in its words. */
export function findFeatures(article: FeatureLayers): ArticleFeatures {
  const published = article.masthead.publishedAt;
  const day = published === undefined ? Number.NaN : Math.floor(Date.parse(published.slice(0, 10)) / 86_400_000);
  return {
    ...(Number.isNaN(day) ? {} : { day }),
    terms: weighTerms(article),
    print: printText(article.source.text, bodySpans(article)),
  };
}

/** Whether a matching form has a letter or digit; most begin with a plain one. */
function isWord(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39) || /[\p{L}\p{N}]/u.test(norm);
}

/** Words of the body in order, punctuation left out. */
export function bodyWords(article: Pick<ReadArticle, 'tokens' | 'sentences'>): Token[] {
  return article.tokens.filter(
    (token) => article.sentences[token.sentenceIndex]?.part === 'body' && isWord(token.norm),
  );
}

function weighTerms({ tokens, sentences }: FeatureLayers): SparseVector {
  const placeOf = new Map<string, number>();
  const counts = new Float64Array(tokens.length);
  for (let place = 0; place < tokens.length; place += 1) {
    const { pos, stem, norm, sentenceIndex } = tokens[place] as Token;
    if (!CONTENT.has(pos) || sentences[sentenceIndex]?.part === 'boilerplate' || !isWord(norm)) continue;
    const lead = 1 + LEAD_BONUS * Math.exp(-place / LEAD_TOKENS);
    const weight = lead * (pos === 'PROPN' ? NAME_WEIGHT : 1);
    let own = placeOf.get(stem);
    if (own === undefined) {
      own = placeOf.size;
      placeOf.set(stem, own);
    }
    counts[own] = (counts[own] as number) + weight;
  }
  const weights = new Map<number, number>();
  for (const [stem, place] of placeOf) {
    const rarity = rarityOf(stem);
    if (rarity >= MIN_RARITY) weights.set(hashString(stem), Math.log1p(counts[place] as number) * rarity);
  }
  return toUnit(keepHeaviest(toVector(weights), MAX_TERMS));
}
