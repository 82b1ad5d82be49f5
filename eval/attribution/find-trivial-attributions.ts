/**
 * The trivial baseline: every stretch between quotation marks is a content, every "said" and its like a cue, the name or pronoun
 * beside it the source; a cue has the contents of its own line.
 */
import type { Span } from '../../src/text/index.ts';
import type { Attribution } from './attribution.ts';

/** A quotation on one line, marks included; 1,000 characters are longer than any real one on a line. */
const QUOTATION = /[“"][^“”"\n]{1,1000}[”"]/gu;
const CUE = /\b(?:said|says|say|told|added|according to)\b/gu;
/** Up to five capitalised words, or a pronoun: at the end and at the start of the words beside a cue. */
const BEFORE = /(?:\b(?:he|she|they|it)|(?:\p{Lu}[\p{L}.'’-]{0,30}\s){0,4}\p{Lu}[\p{L}.'’-]{0,30})\s$/iu;
const AFTER = /^\s(?:(?:he|she|they|it)\b|(?:\p{Lu}[\p{L}.'’-]{0,30}\s){0,4}\p{Lu}[\p{L}'’-]{0,30})/u;
/** Characters beside a cue in which its source is looked for. */
const REACH = 100;

const spansOf = (pattern: RegExp, line: string, offset: number): Span[] =>
  [...line.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: offset + index,
    end: offset + index + length,
  }));

function sourceOf(text: string, cue: Span): Span[] {
  const after = AFTER.exec(text.slice(cue.end, cue.end + REACH))?.[0];
  if (after !== undefined) return [{ start: cue.end + 1, end: cue.end + after.length }];
  const before = BEFORE.exec(text.slice(Math.max(0, cue.start - REACH), cue.start))?.[0];
  return before === undefined ? [] : [{ start: cue.start - before.length, end: cue.start - 1 }];
}

/** One statement a cue, and one a line of quotations without a cue. */
export function findTrivialAttributions(text: string): Attribution[] {
  const found: Attribution[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const contents = spansOf(QUOTATION, line, offset);
    const cues = spansOf(CUE, line, offset).filter(
      (cue) => !contents.some(({ start, end }) => start <= cue.start && cue.end <= end),
    );
    for (const cue of cues) found.push({ source: sourceOf(text, cue), cue: [cue], content: contents });
    if (cues.length === 0 && contents.length > 0) found.push({ source: [], cue: [], content: contents });
    offset += line.length + 1;
  }
  return found;
}
