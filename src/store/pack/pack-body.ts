/**
 * Where the body of an article stands, the speech in it, and its paragraphs, as bytes: what must be known beside the text to
 * find what articles share.
 *
 *     spans in it | spans of speech | paragraphs, each with its hash        a list: how many, then by turns what is left out and what is in
 */
import type { Span } from '../../text/index.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

export interface BodyParts {
  /** What the article itself reports: its text without title and boilerplate. In order; none overlap. */
  readonly spans: readonly Span[];
  /** Speech inside quotation marks. In order; none overlap. */
  readonly quotes: readonly Span[];
  /** In order; none overlap. Hashes are of 32 bits, the same for the same words. */
  readonly paragraphs: readonly { readonly span: Span; readonly hash: number }[];
}

const HALF = 16;
const LOW = 0xffff;

/** The parts as bytes; throws where spans overlap or are out of order. */
export function packBody({ spans, quotes, paragraphs }: BodyParts): Uint8Array {
  const writer = new ByteWriter(4 * (spans.length + quotes.length) + 10 * paragraphs.length);
  const writeSpans = (list: readonly Span[]): void => {
    writer.writeNumber(list.length);
    let offset = 0;
    for (const { start, end } of list) {
      writer.writeNumber(start - offset);
      writer.writeNumber(end - start);
      offset = end;
    }
  };
  writeSpans(spans);
  writeSpans(quotes);
  writeSpans(paragraphs.map(({ span }) => span));
  for (const { hash } of paragraphs) {
    writer.writeNumber(hash >>> HALF);
    writer.writeNumber(hash & LOW);
  }
  return writer.finish();
}

/** The parts that `packBody` was given. */
export function unpackBody(bytes: Uint8Array): BodyParts {
  const reader = new ByteReader(bytes);
  const readSpans = (): Span[] => {
    const count = reader.readNumber();
    let offset = 0;
    return Array.from({ length: count }, () => {
      const start = offset + reader.readNumber();
      offset = start + reader.readNumber();
      return { start, end: offset };
    });
  };
  const [spans, quotes, places] = [readSpans(), readSpans(), readSpans()];
  const paragraphs = places.map((span) => {
    const high = reader.readNumber();
    return { span, hash: ((high << HALF) | reader.readNumber()) >>> 0 };
  });
  return { spans, quotes, paragraphs };
}
