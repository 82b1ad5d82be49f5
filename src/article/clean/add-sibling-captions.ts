import type { Boilerplate } from '../../model/index.ts';
import { spansOverlap } from '../../text/index.ts';
import { type ArticlePage, countWords, markLine } from './article-line.ts';

/** Captions that must be sure before their like are believed. */
const MIN_SURE_CAPTIONS = 2;
const MIN_WORDS = 8;
/** Lists, verses and quotations have lines without a period too. */
const LIST_LIKE = /^[^\p{L}\p{N}]|^\d{1,4}[.):]? |[;,–—-]$/u;
const MAX_CAPTION = 300;
/** Share of the longer lines that end as sentences do; where fewer do, a missing period says nothing. */
const MIN_SENTENCE_SHARE = 0.6;
/** The first lines are headline and standfirst, which have no period either. */
const HEAD_LINES = 2;

/**
 * Where two captions without a period are sure and the report's own lines do end in periods, the other long lines
 * without one are captions too.
 */
export function addSiblingCaptions(marks: readonly Boilerplate[], { article, lines }: ArticlePage): Boilerplate[] {
  const longLines = lines.filter(({ text }) => countWords(text) >= MIN_WORDS);
  const open = longLines.filter(({ endsSentence }) => !endsSentence);
  const isMarked = (line: (typeof lines)[number]): boolean => marks.some(({ span }) => spansOverlap(span, line.span));
  const sure = open.filter((line) =>
    marks.some(({ kind, span }) => kind === 'caption' && spansOverlap(span, line.span)),
  );
  if (sure.length < MIN_SURE_CAPTIONS || longLines.length - open.length < longLines.length * MIN_SENTENCE_SHARE) {
    return [...marks];
  }
  const bodyStart = lines[article.titleSpan === undefined ? HEAD_LINES - 1 : HEAD_LINES]?.span.start ?? 0;
  const siblings = open.filter(
    (line) =>
      line.text.length <= MAX_CAPTION && line.span.start >= bodyStart && !LIST_LIKE.test(line.text) && !isMarked(line),
  );
  return [
    ...marks,
    ...siblings.map((line) => markLine(line, 'caption', 'No full sentence, like the captions around it.')),
  ];
}
