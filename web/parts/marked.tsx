/** Text with marks: spans with a kind, which may overlap. Only text nodes come out, whatever the text holds. */
import type { JSX } from 'preact';
import type { Span } from '../../src/text/index.ts';

export interface Mark extends Span {
  /** Becomes the class `m-kind`. */
  readonly kind: string;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly string[];
}

/** Cuts `from..to` wherever a mark begins or ends. O(n log n) in the number of marks, for marks that overlap little. */
export function cutAtMarks(from: number, to: number, marks: readonly Mark[]): Piece[] {
  const within = marks
    .filter(({ start, end }) => start < to && end > from && start < end)
    .sort((a, b) => a.start - b.start);
  const edges = [
    ...new Set([from, to, ...within.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])]),
  ];
  edges.sort((a, b) => a - b);
  let open: Mark[] = [];
  let next = 0;
  return edges.slice(0, -1).map((start, index) => {
    for (let mark = within[next]; mark !== undefined && mark.start <= start; mark = within[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter((mark) => mark.end > start);
    return { start, end: edges[index + 1] ?? to, kinds: [...new Set(open.map(({ kind }) => kind))] };
  });
}

interface MarkedProps {
  readonly text: string;
  /** The part of the text that is shown; all of it unless given. */
  readonly span?: Span;
  readonly marks: readonly Mark[];
}

export function Marked({ text, span, marks }: MarkedProps): JSX.Element {
  const { start, end } = span ?? { start: 0, end: text.length };
  return (
    <>
      {cutAtMarks(start, end, marks).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        if (piece.kinds.length === 0) return words;
        return (
          <mark key={piece.start} class={piece.kinds.map((kind) => `m-${kind}`).join(' ')}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
