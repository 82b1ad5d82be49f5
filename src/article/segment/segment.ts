import { type ArticleStage, type Sentence, type Token, withFields } from '../../model/index.ts';
import { compareSpans, type Span, spanContains, spansOverlap, subtractSpans, trimSpan } from '../../text/index.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findSentences } from './find-sentences.ts';
import { findTokens } from './find-tokens.ts';

type LooseSentence = Omit<Sentence, 'firstToken' | 'endToken'>;

/** Cuts the text into paragraphs, sentences and tagged words; no sentence runs over the edge of boilerplate. Linear. */
export const segment: ArticleStage<'source' | 'boilerplate', 'paragraphs' | 'sentences' | 'tokens'> = {
  name: 'segment',
  reads: ['source', 'boilerplate'],
  writes: ['paragraphs', 'sentences', 'tokens'],
  run({ source, boilerplate }) {
    const { text, titleSpan } = source;
    const marks = boilerplate.map((mark) => mark.span).sort(compareSpans);
    const paragraphs = findParagraphs(text);
    const loose: LooseSentence[] = [];
    let firstMark = 0;
    for (const [paragraphIndex, paragraph] of paragraphs.entries()) {
      while (firstMark < marks.length && (marks[firstMark] as Span).end <= paragraph.start) firstMark += 1;
      const holes: Span[] = [];
      for (let index = firstMark; index < marks.length && (marks[index] as Span).start < paragraph.end; index += 1) {
        holes.push(marks[index] as Span);
      }
      const isTitle = titleSpan !== undefined && spanContains(titleSpan, paragraph);
      for (const { span, part } of splitAtHoles(text, paragraph, holes, isTitle ? 'title' : 'body')) {
        for (const sentence of findSentences(text, span)) loose.push({ span: sentence, paragraphIndex, part });
      }
    }
    loose.sort((a, b) => compareSpans(a.span, b.span));
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    for (const [sentenceIndex, { span, paragraphIndex, part }] of loose.entries()) {
      const firstToken = tokens.length;
      for (const token of findTokens(text, span, sentenceIndex)) tokens.push(token);
      sentences.push({ span, paragraphIndex, firstToken, endToken: tokens.length, part });
    }
    return { paragraphs, sentences, tokens };
  },
};

function splitAtHoles(
  text: string,
  paragraph: Span,
  holes: readonly Span[],
  part: 'title' | 'body',
): { span: Span; part: Sentence['part'] }[] {
  if (holes.length === 0) return [{ span: paragraph, part }];
  const pieces: { span: Span; part: Sentence['part'] }[] = subtractSpans(paragraph, holes).map((span) => ({
    span,
    part,
  }));
  for (const kept of subtractSpans(
    paragraph,
    pieces.map((piece) => piece.span),
  ))
    pieces.push({ span: kept, part: 'boilerplate' });
  return pieces
    .map((piece) => withFields(piece, { span: trimSpan(text, piece.span) }))
    .filter((piece) => piece.span.start < piece.span.end && spansOverlap(piece.span, paragraph));
}
