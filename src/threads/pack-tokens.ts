/**
 * Tokens on their way between threads. As objects they would cost more to copy than some stages take; as numbers, with
 * every string told once, they cost next to nothing.
 *
 *     numbers  start end norm pos lemma stem sentence | start end norm …     strings  "the" "DET" …
 */
import type { Token } from '../model/index.ts';

const FIELDS = 7;

export interface PackedTokens {
  /** `FIELDS` per token; words as places in `strings`. */
  readonly numbers: Int32Array;
  readonly strings: readonly string[];
  /** Tokens of each article. */
  readonly lengths: readonly number[];
}

/** Tokens of several articles. */
export function packTokens(lists: readonly (readonly Token[])[]): PackedTokens {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const lengths = lists.map((list) => list.length);
  const numbers = new Int32Array(FIELDS * lengths.reduce((sum, length) => sum + length, 0));
  let next = 0;
  for (const { span, norm, pos, lemma, stem, sentenceIndex } of lists.flat()) {
    numbers[next] = span.start;
    numbers[next + 1] = span.end;
    numbers[next + 2] = placeOf(norm);
    numbers[next + 3] = placeOf(pos);
    numbers[next + 4] = placeOf(lemma);
    numbers[next + 5] = placeOf(stem);
    numbers[next + 6] = sentenceIndex;
    next += FIELDS;
  }
  return { numbers, strings: [...places.keys()], lengths };
}

/** The tokens of each article again. */
export function unpackTokens({ numbers, strings, lengths }: PackedTokens): Token[][] {
  let next = 0;
  const numberAt = (field: number): number => numbers[next + field] as number;
  const stringAt = (field: number): string => strings[numberAt(field)] as string;
  const readToken = (): Token => {
    const token = {
      span: { start: numberAt(0), end: numberAt(1) },
      norm: stringAt(2),
      pos: stringAt(3),
      lemma: stringAt(4),
      stem: stringAt(5),
      sentenceIndex: numberAt(6),
    };
    next += FIELDS;
    return token;
  };
  return lengths.map((length) => Array.from({ length }, readToken));
}
