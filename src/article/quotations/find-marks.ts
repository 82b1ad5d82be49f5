/**
 * Quotation marks of one paragraph, each with what its neighbours let it be. An apostrophe is no mark: a single mark
 * counts only where a quotation could open, or where a word ends. One pass over the characters.
 */
import { withFields } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

/** One quotation mark, or two that stand for one (`` and ''). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: 'double' | 'single';
  /** `open` or `close`: it can only be that. `either`: the neighbours do not tell. */
  readonly role: 'open' | 'close' | 'either';
  /** A single mark that may as well be the apostrophe of a plural ("the teachers' union"). */
  readonly doubtful: boolean;
}

const DOUBLE = '"“”„‟«»';
const SINGLE = "'‘’‚‛";
const OPENING_SHAPES = '“„«‘‚';
const CLOSING_SHAPES = '”»’';
const BEFORE_OPENING = /[\s([{/\-–—:"“”'‘]/u;
const AFTER_CLOSING = /[\s)\]},.;:!?…/\-–—"“”'‘’]/u;
/** Words that lose their first letters and keep an apostrophe in place of them. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b|cos\b|hood\b)/iu;
const LONGEST_ELISION = 6;

function roleOf(glyph: string, before: string, after: string): Mark['role'] {
  const mayOpen = (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/u.test(after);
  const mayClose = before !== '' && !/\s/u.test(before) && (after === '' || AFTER_CLOSING.test(after));
  if (OPENING_SHAPES.includes(glyph)) return mayClose && !mayOpen ? 'close' : 'open';
  if (CLOSING_SHAPES.includes(glyph)) return mayOpen && !mayClose ? 'open' : 'close';
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
}

function singleMark(text: string, offset: number, before: string, after: string): Mark | undefined {
  const glyph = text.charAt(offset);
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(after);
  if (wordBefore && wordAfter) return undefined;
  const mark = { start: offset, end: offset + 1, family: 'single' as const };
  const opens = (before === '' || BEFORE_OPENING.test(before)) && (wordAfter || /["“‘'.…$£€(]/u.test(after));
  if (opens && glyph !== '’') {
    if (ELISION.test(text.slice(offset + 1, offset + 1 + LONGEST_ELISION))) return undefined;
    return withFields(mark, { role: 'open', doubtful: glyph === "'" });
  }
  if (before === '' || /\s/u.test(before) || glyph === '‘') return undefined;
  if (after !== '' && !AFTER_CLOSING.test(after)) return undefined;
  return withFields(mark, { role: 'close', doubtful: /[sxz]/iu.test(before) && /\s/u.test(after) });
}

/** Marks of a paragraph in text order; spans are of the whole text. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let hasDouble = false;
  for (let offset = paragraph.start; offset < paragraph.end; offset += 1) {
    const glyph = text.charAt(offset);
    const isDouble = DOUBLE.includes(glyph);
    const pair = (glyph === "'" || glyph === '`') && text.charAt(offset + 1) === glyph;
    if (!isDouble && !pair && !SINGLE.includes(glyph)) continue;
    const end = offset + (pair ? 2 : 1);
    const before = offset > paragraph.start ? text.charAt(offset - 1) : '';
    const after = end < paragraph.end ? text.charAt(end) : '';
    if (isDouble || pair) {
      // 6" is a measure, not a mark.
      if (glyph === '"' && /\d/u.test(before) && /[\s,.]/u.test(after) && !hasDouble) continue;
      const role = glyph === '`' ? 'open' : roleOf(glyph, before, after);
      marks.push({ start: offset, end, family: 'double', role, doubtful: false });
      hasDouble = true;
      offset = end - 1;
    } else {
      const mark = singleMark(text, offset, before, after);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
}
