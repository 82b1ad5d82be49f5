/**
 * Labels of a sequence tagger: every kind of span in the BIOES scheme (begin, inside, end, single; Ratinov and Roth
 * 2009, doi 10.3115/1596374.1596399), and which label may follow which. Label 0 is outside every span.
 */

/** A stretch of items `[start, end)` of one kind, the kind counted from 0. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

const [BEGIN, INSIDE, END, SINGLE] = [0, 1, 2, 3];

/** How many labels a scheme over so many kinds of span has. */
export const countLabels = (kinds: number): number => 1 + 4 * kinds;

const positionOf = (label: number): number => (label - 1) & 3;
const kindOf = (label: number): number => (label - 1) >> 2;
const labelOf = (kind: number, position: number): number => 1 + 4 * kind + position;

/** Whether a span is open after this label. */
const isOpen = (label: number): boolean => label > 0 && positionOf(label) <= INSIDE;
/** Whether this label goes on with a span. */
const goesOn = (label: number): boolean => label > 0 && (positionOf(label) === INSIDE || positionOf(label) === END);

/** Whether a sequence may start with a label. */
export const mayStart = (label: number): boolean => !goesOn(label);
/** Whether a sequence may end with a label. */
export const mayEnd = (label: number): boolean => !isOpen(label);
/** Whether one label may stand directly after another. */
export const mayFollow = (before: number, label: number): boolean =>
  isOpen(before) === goesOn(label) && (!isOpen(before) || kindOf(before) === kindOf(label));

/** The labels of a sequence of `length` items with these spans, which do not overlap. */
export function labelsOf(spans: readonly LabelledSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, kind } of spans) {
    if (end - start === 1) labels[start] = labelOf(kind, SINGLE);
    else {
      labels.fill(labelOf(kind, INSIDE), start, end);
      labels[start] = labelOf(kind, BEGIN);
      labels[end - 1] = labelOf(kind, END);
    }
  }
  return labels;
}

/** The spans of a valid sequence of labels, in order. */
export function spansOf(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let start = 0;
  labels.forEach((label, index) => {
    if (label === 0) return;
    const position = positionOf(label);
    if (position === BEGIN || position === SINGLE) start = index;
    if (position === END || position === SINGLE) spans.push({ start, end: index + 1, kind: kindOf(label) });
  });
  return spans;
}
