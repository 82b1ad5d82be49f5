/** Which quotations are somebody's words, and whose. */
import { rarityOf } from '../../lexicons/index.ts';
import type { Quotation, ReadArticle, ReadStatement, StoryActor, Token } from '../../model/index.ts';
import { type Span, spansOverlap } from '../../text/index.ts';
import { indexBySentence, isWord, sentencesOf, tokensIn } from '../terms/index.ts';

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
  const statementsOf = indexBySentence(
    article,
    article.statements.map(({ content }) => content),
  );
  return article.quotations.flatMap((quotation) => {
    if (quotation.use === 'title' || isInsideSpeech(article, quotation)) return [];
    const words = wordsIn(article, quotation);
    const rarity = words.reduce((sum, word) => sum + rarityOf(word.stem), 0);
    if (words.length < MIN_WORDS || rarity < MIN_RARITY) return [];
    const speaker = findSpeaker(article, quotation, statementsOf, speakerOf);
    if (quotation.use === 'scare' && speaker === undefined) return [];
    return [{ articleIndex, span: quotation.span, words, ...(speaker === undefined ? {} : { speaker }) }];
  });
}

const isInsideSpeech = (article: ReadArticle, quotation: Quotation): boolean =>
  quotation.insideOf !== undefined && article.quotations[quotation.insideOf]?.use === 'speech';

const wordsIn = (article: ReadArticle, quotation: Quotation): Token[] =>
  quotation.parts
    .flatMap((part) => tokensIn(article.tokens, part))
    .map((index) => article.tokens[index] as Token)
    .filter(isWord);

function findSpeaker(
  article: ReadArticle,
  quotation: Quotation,
  statementsOf: ReadonlyMap<number, readonly number[]>,
  speakerOf: (statementIndex: number) => string | undefined,
): string | undefined {
  const near = quotation.parts.flatMap((part) => sentencesOf(article, part));
  for (const statementIndex of new Set(near.flatMap((sentence) => statementsOf.get(sentence) ?? []))) {
    const statement = article.statements[statementIndex] as ReadStatement;
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
