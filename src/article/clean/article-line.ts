import type { Boilerplate, SourceArticle } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

/** One line of an article that is not blank, white space at its ends left out. */
export interface ArticleLine {
  readonly span: Span;
  readonly text: string;
  /** Whether it ends as a sentence does: "." "!" "?" "…" ":" and closing marks behind them. */
  readonly endsSentence: boolean;
}

/** What the rules look at: the article and its lines. */
export interface ArticlePage {
  readonly article: SourceArticle;
  readonly lines: readonly ArticleLine[];
}

/** One rule of the list in `clean.ts`: finds boilerplate of its own family. Each is linear in the length of the text. */
export type CleanRule = (page: ArticlePage) => Boilerplate[];

const ENDS_SENTENCE = /(?:[.!?…:]["'”’»)\]]{0,3}|,["”’])$/u;

/** The lines of an article, in order. */
export function findLines(text: string): ArticleLine[] {
  const lines: ArticleLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      const endsSentence = ENDS_SENTENCE.test(trimmed.slice(-8));
      lines.push({ span: { start: from, end: from + trimmed.length }, text: trimmed, endsSentence });
    }
    start += raw.length + 1;
  }
  return lines;
}

/** Number of words, by white space. */
export const countWords = (text: string): number => text.split(/\s+/u).length;

/** The whole line as boilerplate. */
export const markLine = (line: ArticleLine, kind: Boilerplate['kind'], reason: string): Boilerplate => ({
  span: line.span,
  kind,
  reason,
});

/** Part of a line as boilerplate; `start` and `length` are counted in the line's own text. */
export const markPart = (
  line: ArticleLine,
  part: { readonly start: number; readonly length: number },
  kind: Boilerplate['kind'],
  reason: string,
): Boilerplate => ({
  span: { start: line.span.start + part.start, end: line.span.start + part.start + part.length },
  kind,
  reason,
});

/** Longest line that a whole-line rule looks at, in characters; longer ones are body, whatever they hold. */
export const MAX_RULE_LINE = 1200;

/** A rule that marks every line one of these patterns matches. */
export const rulePerLine =
  (kind: Boilerplate['kind'], reason: string, patterns: readonly RegExp[], maxLength = MAX_RULE_LINE): CleanRule =>
  ({ lines }) =>
    lines
      .filter(({ text }) => text.length <= maxLength && patterns.some((pattern) => pattern.test(text)))
      .map((line) => markLine(line, kind, reason));
