import type { Span } from '../../text/index.ts';
import { trimSpan } from '../../text/index.ts';

/** Share of line ends inside blocks that stop in mid-sentence above which a text is taken to be hard-wrapped. */
const HARD_WRAP_SHARE = 0.5;

/**
 * Paragraphs of a text: its non-blank lines, or, where the text is wrapped at a fixed width (lines that end in
 * mid-sentence, blocks parted by blank lines), its blocks. Spans are trimmed.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  return isHardWrapped(text, lines) ? joinBlocks(text, lines) : lines;
}

/** Non-blank lines, trimmed. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trimSpan(text, { start, end });
    if (line.start < line.end) lines.push(line);
    start = end + 1;
  }
  return lines;
}

const hasBlankLineBetween = (text: string, a: Span, b: Span): boolean =>
  text.slice(a.end, b.start).split('\n').length > 2;

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inner = 0;
  let broken = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1] as Span;
    const line = lines[index] as Span;
    if (hasBlankLineBetween(text, before, line)) continue;
    inner += 1;
    if (/[\p{Ll},;]$/u.test(text.slice(before.start, before.end)) && /^\p{Ll}/u.test(text.slice(line.start, line.end)))
      broken += 1;
  }
  return inner >= 4 && broken / inner >= HARD_WRAP_SHARE;
}

function joinBlocks(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && !hasBlankLineBetween(text, last, line)) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    } else {
      blocks.push(line);
    }
  }
  return blocks;
}
