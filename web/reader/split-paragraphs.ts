import type { Span } from '../../src/text/index.ts';

/** A line longer than this is cut at a space (or anywhere): the browser lays out what it can show. */
const LONGEST = 4000;

/** The lines of a text that hold anything, none longer than a browser likes to lay out. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const stop = line < 0 ? text.length : line;
    let end = stop;
    if (stop - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      end = space > start ? space + 1 : start + LONGEST;
    }
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
    start = end === stop ? stop + 1 : end;
  }
  return paragraphs;
}
