/**
 * Quotations from the pairs of all paragraphs. Where a paragraph leaves one open and the next begins with a mark of the
 * same family, both are one quotation in several parts: the printers' custom is to repeat the opening mark and to
 * close only once. Captions and other boilerplate between the parts are stepped over.
 */
import { type Span, trimSpan } from '../../text/index.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { type Pair, pairMarks } from './pair-marks.ts';

/** A quotation whose use is not yet known. */
export interface RawQuotation {
  readonly outer: Span;
  readonly parts: readonly Span[];
  readonly closed: boolean;
}

interface Running {
  readonly family: Mark['family'];
  readonly outerStart: number;
  readonly parts: Span[];
  end: number;
}

const partOf = (text: string, pair: Pair): Span => trimSpan(text, { start: pair.open.end, end: pair.end });

/** Quotations of the article in text order. Paragraphs in `passedOver` neither hold nor end one. */
export function mergeParagraphs(
  text: string,
  paragraphs: readonly Span[],
  passedOver: (paragraph: Span) => boolean,
): RawQuotation[] {
  const found: RawQuotation[] = [];
  let running: Running | undefined;
  const end = (closed: boolean): void => {
    if (running !== undefined) {
      found.push({ outer: { start: running.outerStart, end: running.end }, parts: running.parts, closed });
    }
    running = undefined;
  };
  for (const whole of paragraphs) {
    const paragraph = trimSpan(text, whole);
    if (passedOver(paragraph)) continue;
    const marks = findMarks(text, paragraph);
    const pairs = pairMarks(marks, paragraph, { carried: running?.family });
    if (running !== undefined && pairs[0]?.continues !== true) end(false);
    for (const pair of pairs) {
      const part = partOf(text, pair);
      const outerEnd = pair.close?.end ?? pair.end;
      if (pair.continues && running !== undefined) {
        running.parts.push(part);
        running.end = outerEnd;
        if (pair.close !== undefined) end(true);
      } else if (pair.close !== undefined || pair.end < paragraph.end || running !== undefined) {
        const outer = trimSpan(text, { start: pair.open.start, end: outerEnd });
        found.push({ outer, parts: [part], closed: pair.close !== undefined });
      } else {
        running = { family: pair.open.family, outerStart: pair.open.start, parts: [part], end: outerEnd };
      }
    }
  }
  end(false);
  return found
    .filter((quotation) => quotation.parts.every((part) => part.start < part.end))
    .sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}
