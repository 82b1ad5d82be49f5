import { rarityOf } from '../../lexicons/index.ts';
import type { Quotation, ReadArticle, StoryActor, Token } from '../../model/index.ts';
import { type Span, spanContains, spansOverlap } from '../../text/index.ts';

/** One printed quotation of one article, with who is said to have spoken. */
export interface Utterance {
  readonly articleIndex: number;
  readonly span: Span;
  readonly words: readonly Token[];
  /** Story actor id. */
  readonly speaker?: string;
}

/** A quoted word alone is a scare quote more often than speech, unless it is part of what somebody says. */
const MIN_WORDS = 2;
/** Least summed rarity of the words: "we are" is no utterance. */
const MIN_RARITY = 3;

/** Quotations of an article that are somebody's words, innermost left out when the outer one is speech too. */
export function findUtterances(
  article: ReadArticle,
  articleIndex: number,
  speakerOf: (statementIndex: number) => string | undefined,
): Utterance[] {
  return article.quotations.flatMap((quotation) => {
    if (quotation.use === 'title' || isInsideSpeech(article, quotation)) return [];
    const words = wordsIn(article, quotation);
    const rarity = words.reduce((sum, word) => sum + rarityOf(word.stem), 0);
    if (words.length < MIN_WORDS || rarity < MIN_RARITY) return [];
    const speaker = findSpeaker(article, quotation, speakerOf);
    if (quotation.use === 'scare' && speaker === undefined) return [];
    return [{ articleIndex, span: quotation.span, words, ...(speaker === undefined ? {} : { speaker }) }];
  });
}

const isInsideSpeech = (article: ReadArticle, quotation: Quotation): boolean =>
  quotation.insideOf !== undefined && article.quotations[quotation.insideOf]?.use === 'speech';

function wordsIn(article: ReadArticle, quotation: Quotation): Token[] {
  const words: Token[] = [];
  for (const part of quotation.parts) {
    let low = 0;
    let high = article.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((article.tokens[middle] as Token).span.start < part.start) low = middle + 1;
      else high = middle;
    }
    for (; low < article.tokens.length; low += 1) {
      const token = article.tokens[low] as Token;
      if (token.span.start >= part.end) break;
      if (spanContains(part, token.span) && /[\p{L}\p{N}]/u.test(token.norm)) words.push(token);
    }
  }
  return words;
}

function findSpeaker(
  article: ReadArticle,
  quotation: Quotation,
  speakerOf: (statementIndex: number) => string | undefined,
): string | undefined {
  for (const [statementIndex, statement] of article.statements.entries()) {
    if (!statement.content.some((content) => quotation.parts.some((part) => spansOverlap(part, content)))) continue;
    const speaker = speakerOf(statementIndex);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

/** Story actor of each statement's source, per article. */
export function mapSpeakers(
  articles: readonly ReadArticle[],
  actors: readonly StoryActor[],
): ((statementIndex: number) => string | undefined)[] {
  const idOf = articles.map(() => new Map<number, string>());
  for (const { actor, members } of actors) {
    for (const { articleIndex, actorIndex } of members) idOf[articleIndex]?.set(actorIndex, actor.id);
  }
  return articles.map((article, articleIndex) => (statementIndex) => {
    const actorIndex = article.actors.ofStatement[statementIndex];
    return actorIndex === undefined ? undefined : idOf[articleIndex]?.get(actorIndex);
  });
}
