/**
 * Opening marks paired with closing ones, by a stack, within one paragraph. What stays open at the end of the paragraph
 * is handed on: the next paragraph may continue it. Linear: every mark is pushed and popped at most once.
 */
import { withFields } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { Mark } from './find-marks.ts';

/** A quotation within one paragraph; `close` is absent where the paragraph ends first. */
export interface Pair {
  readonly open: Mark;
  readonly close?: Mark;
  /** Where the quoted words end. */
  readonly end: number;
  /** Whether the opening mark only repeats that of an earlier paragraph. */
  readonly continues: boolean;
}

/** Marks inside marks inside marks: deeper than this it is not prose. */
const MAX_DEPTH = 4;
/** A single quotation that ends in a doubtful mark is believed up to this length. */
const MAX_DOUBTFUL_LENGTH = 80;

/** For each mark, whether a sure single closing mark follows before the next single opening mark; and any at all. */
function lookAhead(marks: readonly Mark[]): { sure: boolean[]; any: boolean[] } {
  const sure = new Array<boolean>(marks.length).fill(false);
  const any = new Array<boolean>(marks.length).fill(false);
  let sureAhead = false;
  let anyAhead = false;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    sure[index] = sureAhead;
    any[index] = anyAhead;
    const mark = marks[index];
    if (mark?.family !== 'single') continue;
    if (mark.role === 'open') sureAhead = false;
    else {
      anyAhead = true;
      if (!mark.doubtful) sureAhead = true;
    }
  }
  return { sure, any };
}

/** Whether a double mark that looks like an opening one, met inside a double quotation, opens a nested one. */
function opensNested(marks: readonly Mark[], index: number): boolean {
  const doubles: Mark[] = [];
  for (let at = index + 1; at < marks.length && doubles.length < 2; at += 1) {
    const mark = marks[at];
    if (mark?.family === 'double') doubles.push(mark);
  }
  return doubles.length === 2 && doubles.every((mark) => mark.role !== 'open');
}

/** Pairs of a paragraph. `carried`: a quotation is open from the paragraph before, of this family. */
export function pairMarks(
  marks: readonly Mark[],
  paragraph: Span,
  { carried }: { readonly carried: Mark['family'] | undefined },
): Pair[] {
  const ahead = lookAhead(marks);
  const stack: { open: Mark; continues: boolean }[] = [];
  const pairs: Pair[] = [];
  const finish = (depth: number, at: number, close?: Mark): void => {
    while (stack.length > depth + 1) {
      const inner = stack.pop();
      if (inner !== undefined && inner.open.family === 'double') pairs.push(withFields(inner, { end: at }));
    }
    const top = stack.pop();
    if (top === undefined) return;
    pairs.push(withFields(top, { ...(close === undefined ? {} : { close }), end: at }));
  };
  marks.forEach((mark, index) => {
    const first = index === 0 && mark.start === paragraph.start;
    const depth = stack.findLastIndex((entry) => entry.open.family === mark.family);
    const open = stack[depth];
    if (mark.family === 'single' && mark.role === 'open') {
      if (open !== undefined || stack.length >= MAX_DEPTH) return;
      if (first || ahead.any[index] === true) stack.push({ open: mark, continues: first && carried === 'single' });
      return;
    }
    if (mark.family === 'single') {
      if (open === undefined) return;
      const long = mark.start - open.open.end > MAX_DOUBTFUL_LENGTH;
      if (mark.doubtful && (ahead.sure[index] === true || long)) return;
      finish(depth, mark.start, mark);
      return;
    }
    if (open === undefined) {
      if (mark.role === 'close' && !first) return;
      if (stack.length < MAX_DEPTH) stack.push({ open: mark, continues: first && carried === 'double' });
    } else if (mark.role !== 'open') finish(depth, mark.start, mark);
    else if (opensNested(marks, index) && stack.length < MAX_DEPTH) stack.push({ open: mark, continues: false });
    else {
      finish(depth, mark.start);
      stack.push({ open: mark, continues: false });
    }
  });
  while (stack.length > 0) finish(stack.length - 1, paragraph.end);
  return pairs.sort((a, b) => a.open.start - b.open.start);
}
