/** Cuts sentences into clauses that assert something by themselves; the borders are words and commas, the check is a verb. */
import type { Quotation, ReadArticle, Sentence } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { indexBySentence } from '../terms/index.ts';
import { cutClauses } from './cut-clauses.ts';
import { dropEdges } from './drop-edges.ts';
import { type Frames, findFrames } from './find-frames.ts';
import { findInsertions } from './find-insertions.ts';
import { isVerb, isWord } from './finite-clause.ts';
import { lendWords } from './lend-words.ts';

/** A clause that asserts something, cut out of its attribution frame. */
export interface Assertion {
  readonly articleIndex: number;
  readonly sentenceIndex: number;
  readonly span: Span;
  /** Indexes of its word tokens in the article, in order; a gap is a frame or a clause of its own. */
  readonly tokens: readonly number[];
  /** Tokens outside it that say whom it is about: of the subject it shares, of a name that a pronoun stands for. */
  readonly lent: readonly number[];
}

/** Fewest words of a clause: shorter ones say too little alone. */
const MIN_WORDS = 4;

/**
 * Checkable assertions of an article's body: its sentences, cut at clause borders where both sides have a verb, and
 * out of their frames ("he said" asserts nothing). Linear.
 */
export function splitAssertions(article: ReadArticle, articleIndex: number): Assertion[] {
  const framesOf = findFrames(article);
  const quotesOf = indexBySentence(
    article,
    article.quotations.map(({ use, outer }) => (use === 'speech' ? [outer] : [])),
  );
  const lend = lendWords(article);
  return article.sentences.flatMap((sentence, sentenceIndex) => {
    if (sentence.part !== 'body' || !hasVerb(article, sentence)) return [];
    const quotes = (quotesOf.get(sentenceIndex) ?? []).map((index) => article.quotations[index] as Quotation);
    const pieces = splitSentence(article, sentence, framesOf.get(sentenceIndex), quotes)
      .map((tokens) => dropEdges(article.tokens, tokens))
      .filter((tokens) => tokens.length > 0);
    return pieces.map((tokens, place) => ({
      articleIndex,
      sentenceIndex,
      span: spanOf(article, tokens),
      tokens,
      lent: lend(tokens, pieces[place - 1]),
    }));
  });
}

/** A date line or a heading asserts nothing. */
function hasVerb(article: ReadArticle, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (isVerb(article.tokens[index])) return true;
  }
  return false;
}

function splitSentence(
  article: ReadArticle,
  sentence: Sentence,
  frames: Frames | undefined,
  quotes: readonly Quotation[],
): number[][] {
  const all = Array.from({ length: sentence.endToken - sentence.firstToken }, (_, at) => sentence.firstToken + at);
  const said = frames === undefined ? [all] : frames.partition(article.tokens, all);
  return said
    .flatMap((tokens) => findInsertions(article.tokens, tokens))
    .flatMap((tokens) => mergeThinPieces(article, cutClauses(article.tokens, tokens, quotes)))
    .sort(([a = 0], [b = 0]) => a - b);
}

/** Joins a piece without a verb, or with too few words, to its neighbour. */
function mergeThinPieces(article: ReadArticle, pieces: readonly number[][]): number[][] {
  const merged: number[][] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && (isThin(article, piece) || isThin(article, last))) last.push(...piece);
    else merged.push([...piece]);
  }
  return merged;
}

function isThin({ tokens }: ReadArticle, piece: readonly number[]): boolean {
  const words = piece.filter((index) => isWord(tokens[index]));
  return words.length < MIN_WORDS || !words.some((index) => isVerb(tokens[index]));
}

const spanOf = ({ tokens }: ReadArticle, piece: readonly number[]): Span => ({
  start: tokens[piece[0] as number]?.span.start ?? 0,
  end: tokens[piece.at(-1) as number]?.span.end ?? 0,
});
