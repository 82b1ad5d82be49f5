/**
 * Reads a text annotated in place: `{LABEL VALUE…|words}`, one inside another. Offsets are counted here, so a person can edit the file
 * without counting, and no annotation can come apart from its words.
 */
import type { Span } from '../../src/text/index.ts';

/** One annotation: "N 300 about|about 300" has label N and values 300, about. */
export interface Mark {
  readonly label: string;
  readonly values: readonly string[];
  readonly span: Span;
}

export interface MarkedText {
  readonly text: string;
  /** In the order of their ends. */
  readonly marks: readonly Mark[];
}

/** `{`, what stands before `|`, and `|`. */
const OPENING = /\{([A-Z][^{}|]*)\|/uy;

/** Text without markup, and its marks. Throws with the line where a brace has no partner. */
export function parseMarkup(marked: string): MarkedText {
  const open: { head: string; start: number; at: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  const fail = (at: number, what: string): never => {
    throw new Error(`line ${marked.slice(0, at).split('\n').length}: ${what}: ${marked.slice(at, at + 40)}`);
  };
  for (let at = 0; at < marked.length; at += 1) {
    const char = marked[at] as string;
    if (char === '{') {
      OPENING.lastIndex = at;
      const [whole, head] = OPENING.exec(marked) ?? fail(at, 'a brace without a label');
      open.push({ head: head as string, start: text.length, at });
      at += whole.length - 1;
    } else if (char === '}') {
      const { head, start } = open.pop() ?? fail(at, 'a brace that closes nothing');
      const [label = '', ...values] = head.split(' ');
      if (start === text.length) fail(at, 'an annotation of nothing');
      marks.push({ label, values, span: { start, end: text.length } });
    } else text += char;
  }
  const left = open.at(-1);
  if (left !== undefined) fail(left.at, 'a brace that is not closed');
  return { text, marks };
}
