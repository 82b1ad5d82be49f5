import type { ArticleStage, Sentence } from '../../model/index.ts';
import { compareSpans, type Span, spanContains, spansOverlap, subtractSpans, trimSpan } from '../../text/index.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findSentences } from './find-sentences.ts';
import { findTokens, linkTokensToSentences } from './find-tokens.ts';

/**
 * Longest stretch handed to the tagger at once, in code units: its time grows with the square of a run without spaces.
 * No sentence is as long; what is longer is no sentence.
 */
const MAX_STRETCH = 1500;

/** A stretch in parts of bounded length, cut at white space where there is some. */
function cutLongStretch(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > MAX_STRETCH) {
    const space = text.lastIndexOf(' ', start + MAX_STRETCH);
    const end = space > start ? space : start + MAX_STRETCH;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: span.end });
  return parts;
}

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
    const tokens = loose.flatMap(({ span }) => cutLongStretch(text, span)).flatMap((span) => findTokens(text, span));
    return { paragraphs, ...linkTokensToSentences(tokens, loose) };
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
    .map((piece) => ({ ...piece, span: trimSpan(text, piece.span) }))
    .filter((piece) => piece.span.start < piece.span.end && spansOverlap(piece.span, paragraph));
}
