/** How a word lies to the quotations of its sentence and paragraph, as features. */
import type { FeatureRows } from '../../algorithms/index.ts';
import { IN_QUOTATION, type TagArticle } from './tag-article.ts';
import { EDGE_STATE, MAX_LOOK, stepOf } from './tag-steps.ts';
import { T } from './tag-templates.ts';
import type { TagWord } from './tag-word.ts';

/** How quotations lie in a paragraph: at its first and last token, and just before it; the sentences that hold one. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly sentences: ReadonlySet<number>;
}

/** The quotations of the tokens `[from, to)`. */
export function readFrame({ quotation, article }: TagArticle, from: number, to: number): Frame {
  const sentences = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const state = quotation[at];
    if (state === IN_QUOTATION.opens || state === IN_QUOTATION.inside)
      sentences.add(article.tokens[at]?.sentenceIndex ?? 0);
  }
  return {
    first: quotation[from] as number,
    last: quotation[to - 1] as number,
    before: from > 0 ? (quotation[from - 1] as number) : EDGE_STATE,
    sentences,
  };
}

/** Adds the features of one word to the open row. */
export function addQuotation(
  rows: FeatureRows,
  { quotation, words, pos, article }: TagArticle,
  frame: Frame,
  from: number,
  to: number,
  index: number,
): void {
  const state = quotation[index] as number;
  const after = index + 1 < to ? (quotation[index + 1] as number) : EDGE_STATE;
  const before = index > from ? (quotation[index - 1] as number) : EDGE_STATE;
  rows.addTriple(T.quotation, before, state, after);
  rows.addPair(T.quotationNorm, state, (words[index] as TagWord).norm);
  rows.addPair(T.quotationPos, state, pos[index] as number);
  const inSentence = frame.sentences.has(article.tokens[index]?.sentenceIndex ?? 0) ? 1 : 0;
  rows.addTriple(T.sentenceQuotation, inSentence, frame.sentences.size > 0 ? 1 : 0, state);
  rows.addTriple(T.frame, frame.first, frame.last, state);
  rows.addTriple(T.frameBefore, frame.before, frame.first, state);
  rows.addPair(T.frameFirst, (words[from] as TagWord).norm, state);
  rows.addPair(T.inParagraph, stepOf(index - from), state);
  let open = index;
  while (open > from && index - open < MAX_LOOK && quotation[open] !== IN_QUOTATION.opens) open -= 1;
  rows.addPair(T.inQuotation, quotation[open] === IN_QUOTATION.opens ? stepOf(index - open) : EDGE_STATE, state);
}
