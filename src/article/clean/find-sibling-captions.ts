import type { Boilerplate } from '../../model/index.ts';
import { type ArticlePage, countWords, markLine } from './article-line.ts';
import { findMarkedLines } from './find-marked-lines.ts';

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
export function findSiblingCaptions(marks: readonly Boilerplate[], { article, lines }: ArticlePage): Boilerplate[] {
  const longLines = lines.filter(({ text }) => countWords(text) >= MIN_WORDS);
  const open = longLines.filter(({ endsSentence }) => !endsSentence);
  const captioned = findMarkedLines(
    lines,
    marks.filter(({ kind }) => kind === 'caption'),
  );
  const sure = open.filter((line) => captioned.has(line)).length;
  if (sure < MIN_SURE_CAPTIONS || longLines.length - open.length < longLines.length * MIN_SENTENCE_SHARE) return [];
  const marked = findMarkedLines(lines, marks);
  const bodyStart = lines[article.titleSpan === undefined ? HEAD_LINES - 1 : HEAD_LINES]?.span.start ?? 0;
  return open
    .filter((line) => line.text.length <= MAX_CAPTION && line.span.start >= bodyStart)
    .filter((line) => !LIST_LIKE.test(line.text) && !marked.has(line))
    .map((line) => markLine(line, 'caption', 'No full sentence, like the captions around it.'));
}
