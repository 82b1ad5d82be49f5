/**
 * Breaks styled text into lines of a given width, measured as a terminal shows it (wide characters count two columns).
 * Everything laid out is escaped here, so no section can forget to. Linear in the text.
 */
import stringWidth from 'string-width';
import { escapeProse } from './escape-terminal.ts';
import type { Palette, Style } from './palette.ts';

export interface Piece {
  readonly text: string;
  readonly style?: Style;
}
export type Pieces = readonly (Piece | string)[];

export interface Page {
  readonly width: number;
  readonly palette: Palette;
}

/** What stands before the first line and before the lines that follow; trusted text of our own. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
  /** Of `first`; faint unless given. */
  readonly style?: Style;
}

interface Fragment {
  readonly text: string;
  readonly style: Style | undefined;
}
/** Letters without a space between them; they may change style midway. */
type Word = readonly Fragment[];

const ASCII = /^[\x20-\x7E]*$/u;
const widthOf = (text: string): number => (ASCII.test(text) ? text.length : stringWidth(text));
const wordWidth = (word: Word): number => word.reduce((sum, { text }) => sum + widthOf(text), 0);

/** Cuts pieces at their spaces. */
function splitWords(pieces: Pieces): Word[] {
  const words: Fragment[][] = [];
  let open: Fragment[] | undefined;
  for (const piece of pieces) {
    const { text, style } = typeof piece === 'string' ? { text: piece, style: undefined } : piece;
    escapeProse(text)
      .split(' ')
      .forEach((part, index) => {
        if (index > 0) open = undefined;
        if (part === '') return;
        if (open === undefined) {
          open = [];
          words.push(open);
        }
        open.push({ text: part, style });
      });
  }
  return words;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word wider than the line, cut where the line ends. */
function breakWord(word: Word, width: number): Word[] {
  const lines: Fragment[][] = [[]];
  let used = 0;
  for (const { text, style } of word) {
    for (const { segment } of graphemes.segment(text)) {
      const wide = widthOf(segment);
      if (used > 0 && used + wide > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ text: segment, style });
      used += wide;
    }
  }
  return lines;
}

/** Joins words to a line, painting neighbours of one style together; a space between two styles stays unpainted. */
function paintLine(words: readonly Word[], palette: Palette): string {
  const runs: { text: string; style: Style | undefined }[] = [];
  const add = ({ text, style }: Fragment): void => {
    const last = runs.at(-1);
    if (last?.style === style && last !== undefined) last.text += text;
    else runs.push({ text, style });
  };
  words.forEach((word, index) => {
    const before = words[index - 1]?.at(-1)?.style;
    if (index > 0) add({ text: ' ', style: before === word[0]?.style ? before : undefined });
    word.forEach(add);
  });
  return runs.map(({ text, style }) => (style === undefined ? text : palette.paint(text, style))).join('');
}

/** Lines no wider than the page. A page too narrow for its indent still gets ten columns of text. */
export function layOut(pieces: Pieces, page: Page, indent: Indent = { first: '', rest: '' }): string[] {
  const lines: string[] = [];
  let line: Word[] = [];
  let used = 0;
  const room = (): number => Math.max(10, page.width - widthOf(lines.length === 0 ? indent.first : indent.rest));
  const close = (): void => {
    const lead = lines.length === 0 ? indent.first : indent.rest;
    const style = lines.length === 0 ? (indent.style ?? 'faint') : 'faint';
    lines.push((lead.trim() === '' ? lead : page.palette.paint(lead, style)) + paintLine(line, page.palette));
    line = [];
    used = 0;
  };
  for (const whole of splitWords(pieces)) {
    const parts = wordWidth(whole) > room() ? breakWord(whole, room()) : [whole];
    for (const word of parts) {
      const wide = wordWidth(word);
      if (line.length > 0 && used + 1 + wide > room()) close();
      used += wide + (line.length > 0 ? 1 : 0);
      line.push(word);
    }
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

/** Text cut to a number of columns, at a word where possible, with an ellipsis. */
export function shorten(text: string, width: number): string {
  const whole = escapeProse(text).trim();
  if (widthOf(whole) <= width) return whole;
  let cut = '';
  let used = 0;
  for (const { segment } of graphemes.segment(whole.slice(0, width * 4))) {
    used += widthOf(segment);
    if (used > width - 1) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  return `${(space > width / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
