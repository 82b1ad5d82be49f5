/**
 * The frames of statements, which assert nothing of the matter: source, cue and what else belongs to them ("told the room", "on its website").
 * Where what is said is no clause ("hailed her as an icon", "refused to pay"), the frame is the assertion and stays.
 */
import type { ReadArticle, ReadStatement, Token } from '../../model/index.ts';
import { firstWhere, itemsWithin, type Span, spansOverlap } from '../../text/index.ts';
import { sentencesOf, tokensIn } from '../terms/index.ts';
import { isWord, statesSomething } from './finite-clause.ts';

/** The frames of one sentence. */
export interface Frames {
  /** The sentence's tokens without its frames: what is said, and every clause beside it; each list is one run of thought. */
  partition(tokens: readonly Token[], sentence: readonly number[]): number[][];
}

/** Places of one sentence, by what they are. */
interface Parts {
  /** Sources, cues and the dateline. */
  readonly cut: Span[];
  /** What is said. */
  readonly said: Span[];
  /** Clauses about a source. */
  readonly asides: Span[];
  /** Verbs that make what follows them an act of somebody: "called it a farce". */
  readonly acts: Span[];
}

/** Opens a clause about a source inside its own description: "Karst, who has run the bakery". */
const RELATIVE = new Set(['who', 'which', 'whose', 'where']);

/** Frames by the sentence they stand in. Linear. */
export function findFrames(article: ReadArticle): Map<number, Frames> {
  const spans = new Map<number, Parts>();
  const of = (sentence: number): Parts => {
    const known = spans.get(sentence) ?? { cut: [], said: [], asides: [], acts: [] };
    spans.set(sentence, known);
    return known;
  };
  const starts = article.sentences.map(({ span }) => span.start);
  const sentenceAt = (offset: number): number => firstWhere(starts, (start) => start > offset) - 1;
  const { dateline } = article.masthead;
  if (dateline !== undefined) of(sentenceAt(dateline.span.start)).cut.push(dateline.span);
  for (const statement of article.statements) {
    const { source, cue, via, content } = statement;
    const framed = [source?.span, cue?.span, ...via.map(({ span }) => span)].filter(
      (span): span is Span => span !== undefined && !content.some((part) => spansOverlap(part, span)),
    );
    if (framed.length === 0) continue;
    if (!isClause(article, statement)) {
      if (cue !== undefined) of(sentenceAt(cue.span.start)).acts.push(cue.span);
      continue;
    }
    for (const span of framed) {
      const here = of(sentenceAt(span.start));
      const aside = span === source?.span ? findAside(article, span) : undefined;
      here.cut.push(aside === undefined ? span : { start: span.start, end: aside.start });
      if (aside !== undefined) here.asides.push(aside);
    }
    for (const part of content)
      for (const sentence of sentencesOf(article, part)) if (spans.has(sentence)) of(sentence).said.push(part);
  }
  return new Map([...spans].map(([sentence, parts]) => [sentence, framesOf(article.tokens, parts)]));
}

/** Whether something said can be true or false by itself: "of lying to them", "guilty of a crime" go with the verb before. */
const isClause = ({ tokens }: ReadArticle, { content, manner }: ReadStatement): boolean =>
  content.some((part) => {
    const words = tokensIn(tokens, part);
    const [first, next] = words.map((index) => tokens[index]).filter(isWord);
    const hangs = first?.pos === 'ADP' || first?.pos === 'PART' || (first?.pos === 'ADJ' && next?.pos === 'ADP');
    return (manner === 'direct' || !hangs) && statesSomething(tokens, words);
  });

/** The relative clause within a source, to its end. */
function findAside({ tokens }: ReadArticle, source: Span): Span | undefined {
  const words = itemsWithin(tokens, source);
  const at = words.findIndex(({ norm }, index) => RELATIVE.has(norm) && words[index - 1]?.norm === ',');
  const opener = words[at];
  return opener === undefined ? undefined : { start: opener.span.start, end: source.end };
}

function framesOf(all: readonly Token[], parts: Parts): Frames {
  const listTokens = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(spans.flatMap((span) => tokensIn(all, span)));
  const [cut, said] = [listTokens(parts.cut), listTokens(parts.said)];
  const [asides, acts] = [listTokens(parts.asides), listTokens(parts.acts)];
  return {
    partition(tokens, sentence) {
      const [content, beside, apart]: [number[], number[][], number[]] = [[], [[]], []];
      for (const index of sentence) {
        if (asides.has(index)) apart.push(index);
        else if (cut.has(index)) beside.push([]);
        else if (said.size === 0 || said.has(index)) {
          content.push(index);
          if (said.size > 0) beside.push([]);
        } else beside.at(-1)?.push(index);
      }
      // Words of no content are an addressee, a place, a date of the saying, unless they state something.
      const others = beside.filter(
        (piece) =>
          (opensClause(tokens, piece) && statesSomething(tokens, piece)) || piece.some((index) => acts.has(index)),
      );
      return [content, ...others, apart].filter((piece) => piece.length > 0);
    },
  };
}

/** "in an interview that aired on Friday" and "[a complaint] that the mayor lodged" go with the saying. */
function opensClause(tokens: readonly Token[], piece: readonly number[]): boolean {
  const first = piece.map((index) => tokens[index]).find((token) => token !== undefined && /\p{L}/u.test(token.norm));
  return (
    first !== undefined && !/^(?:ADP|PART)$/u.test(first.pos) && first.norm !== 'that' && !first.norm.startsWith("'")
  );
}
