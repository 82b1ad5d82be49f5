/** Cuts sentences into clauses that assert something by themselves; the borders are words and commas, the check is a verb. */
import type { Quotation, ReadArticle, Sentence, Token } from '../../model/index.ts';
import { firstWhere, type Span, spansOverlap } from '../../text/index.ts';
import { indexBySentence } from '../terms/index.ts';

/** A clause that asserts something, cut out of its attribution frame. */
export interface Assertion {
  readonly articleIndex: number;
  readonly sentenceIndex: number;
  readonly span: Span;
  /** Indexes of its word tokens in the article, in order. */
  readonly tokens: readonly number[];
}

/** Fewest words on each side of a cut: shorter pieces say too little alone. */
const MIN_WORDS = 4;
/** Words that open a clause of its own after a comma. */
const CLAUSE_OPENERS = new Set(
  'and but while after as when whereas although though which who whose where because since before until so or'.split(
    ' ',
  ),
);
/** Words that open a clause of its own without a comma. */
const BARE_OPENERS = new Set('after while because although though whereas before until when as who which'.split(' '));

/**
 * Checkable assertions of an article's body: its sentences, cut at clause borders where both sides have a verb, and
 * out of their frames ("he said" asserts nothing). Linear.
 */
export function splitAssertions(article: ReadArticle, articleIndex: number): Assertion[] {
  const framesOf = groupFrames(article);
  const quotesOf = indexBySentence(
    article,
    article.quotations.map(({ use, outer }) => (use === 'speech' ? [outer] : [])),
  );
  return article.sentences.flatMap((sentence, sentenceIndex) => {
    if (sentence.part !== 'body' || !hasVerb(article, sentence)) return [];
    const frames = framesOf.get(sentenceIndex) ?? [];
    const quotes = (quotesOf.get(sentenceIndex) ?? []).map((index) => article.quotations[index] as Quotation);
    return splitSentence(article, sentence, frames, quotes)
      .map((tokens) => dropEdges(article.tokens, tokens))
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => ({ articleIndex, sentenceIndex, span: spanOf(article.tokens, tokens), tokens }));
  });
}

/** A date line or a heading asserts nothing. */
function hasVerb(article: ReadArticle, sentence: Sentence): boolean {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (isVerb(article.tokens[index])) return true;
  }
  return false;
}

/** Sources and cues of the statements, and the dateline, by the sentence they stand in. */
function groupFrames(article: ReadArticle): Map<number, Span[]> {
  const frames = new Map<number, Span[]>();
  const starts = article.sentences.map((sentence) => sentence.span.start);
  const { dateline } = article.masthead;
  if (dateline !== undefined) frames.set(lastAtOrBefore(starts, dateline.span.start), [dateline.span]);
  for (const { source, cue, via, content } of article.statements) {
    // Without a frame of its own the whole sentence may be content: nothing to cut.
    for (const span of [source?.span, cue?.span, ...via.map((link) => link.span)]) {
      if (span === undefined || content.some((part) => spansOverlap(part, span))) continue;
      const sentenceIndex = lastAtOrBefore(starts, span.start);
      const list = frames.get(sentenceIndex) ?? [];
      list.push(span);
      frames.set(sentenceIndex, list);
    }
  }
  return frames;
}

const lastAtOrBefore = (starts: readonly number[], offset: number): number =>
  firstWhere(starts, (start) => start > offset) - 1;

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.norm);
const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

function splitSentence(
  article: ReadArticle,
  sentence: Sentence,
  frames: readonly Span[],
  quotes: readonly Quotation[],
): number[][] {
  const { tokens } = article;
  const pieces: number[][] = [[]];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const token = tokens[index] as Token;
    if (frames.some((frame) => spansOverlap(frame, token.span))) {
      // The frame parts what stands before it from what follows, but the words of a content go on across it.
      continue;
    }
    if (isBorder(tokens, index, sentence) && !isInsideQuote(quotes, tokens, index)) pieces.push([]);
    (pieces.at(-1) as number[]).push(index);
  }
  return mergeThinPieces(tokens, pieces);
}

/** A quotation is one utterance: it is not cut into clauses. */
function isInsideQuote(quotes: readonly Quotation[], tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return quotes.some(
    ({ parts }) =>
      before !== undefined &&
      token !== undefined &&
      parts.some((part) => part.start <= before.span.start && token.span.end <= part.end),
  );
}

function isBorder(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (index === sentence.firstToken) return false;
  const token = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (before.norm === ';' || before.norm === ':' || before.norm === '--') return true;
  if (before.norm === '-' && before.span.end < token.span.start) return true;
  if (before.norm === ',') return CLAUSE_OPENERS.has(token.norm) || opensParticiple(tokens, index);
  if (BARE_OPENERS.has(token.norm)) return true;
  // "cut ties and closed its embassy"
  return (token.norm === 'and' || token.norm === 'but') && isVerb(tokens[index + 1]) && !isVerb(before);
}

/** ", killing four" opens a clause; "pushing, kicking and slapping" is a list. */
function opensParticiple(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [tokens[index], tokens[index + 1]];
  const before = tokens[index - 2];
  if (word?.pos !== 'VERB' || !word.norm.endsWith('ing') || before?.norm.endsWith('ing') === true) return false;
  return next !== undefined && next.norm !== ',' && next.norm !== 'and';
}

/** Joins a piece without a verb, or with too few words, to its neighbour. */
function mergeThinPieces(tokens: readonly Token[], pieces: readonly number[][]): number[][] {
  const merged: number[][] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && (isThin(tokens, piece) || isThin(tokens, last))) last.push(...piece);
    else merged.push([...piece]);
  }
  return merged;
}

function isThin(tokens: readonly Token[], piece: readonly number[]): boolean {
  const words = piece.filter((index) => isWord(tokens[index] as Token));
  return words.length < MIN_WORDS || !words.some((index) => isVerb(tokens[index]));
}

/** Words a piece should not begin with when it is shown or compared. */
const LEADING = new Set(['and', 'but', 'or', ',', ';', ':', '-', '--', '"', "'", 'that']);

function dropEdges(tokens: readonly Token[], piece: readonly number[]): number[] {
  let start = 0;
  let end = piece.length;
  while (start < end && LEADING.has((tokens[piece[start] as number] as Token).norm)) start += 1;
  while (start < end && !isWord(tokens[piece[end - 1] as number] as Token)) end -= 1;
  return piece.slice(start, end);
}

const spanOf = (tokens: readonly Token[], piece: readonly number[]): Span => ({
  start: (tokens[piece[0] as number] as Token).span.start,
  end: (tokens[piece.at(-1) as number] as Token).span.end,
});
