/** Spans in text order, none overlapping, as bytes: by turns what is left out and what is in, as whole numbers of one or two bytes. */
import type { Span } from '../../../text/index.ts';
import { ByteReader, ByteWriter } from '../../pack/index.ts';

/** The spans as bytes; throws where they overlap or are out of order. */
export function packSpans(spans: readonly Span[]): Uint8Array {
  const writer = new ByteWriter(4 * spans.length);
  let offset = 0;
  for (const { start, end } of spans) {
    writer.writeNumber(start - offset);
    writer.writeNumber(end - start);
    offset = end;
  }
  return writer.finish();
}

/** The spans that `packSpans` was given. */
export function unpackSpans(bytes: Uint8Array): Span[] {
  const reader = new ByteReader(bytes);
  const spans: Span[] = [];
  let offset = 0;
  while (!reader.atEnd) {
    const start = offset + reader.readNumber();
    offset = start + reader.readNumber();
    spans.push({ start, end: offset });
  }
  return spans;
}
