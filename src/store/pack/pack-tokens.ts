/**
 * The tokens of one article in a few bytes each: a text of a thousand words holds some four hundred distinct ones, and
 * places only ever grow.
 *
 *     words   norm pos lemma stem | norm pos …     0 where lemma or stem equals norm
 *     bytes   gap length word | gap length word …  LEB128 numbers: gap since the end of the token before
 *
 * Which sentence a token stands in is told by the sentences.
 */
import type { Sentence, Token } from '../../model/index.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

export interface PackedTokens {
  readonly words: readonly (string | 0)[];
  readonly bytes: Uint8Array;
}

const FIELDS = 4;
const NONE = -1;

/** Tokens in text order. */
export function packTokens(tokens: readonly Token[]): PackedTokens {
  const kinds: Token[] = [];
  // By matching form the last of its kinds, and by each kind the one of the same form before it.
  const lastOf = new Map<string, number>();
  const before: number[] = [];
  const placeOf = (token: Token): number => {
    const last = lastOf.get(token.norm) ?? NONE;
    let place = last;
    while (place !== NONE && !isSameWord(kinds[place] as Token, token)) place = before[place] as number;
    if (place !== NONE) return place;
    lastOf.set(token.norm, kinds.length);
    before.push(last);
    return kinds.push(token) - 1;
  };
  const writer = new ByteWriter(tokens.length * FIELDS);
  let end = 0;
  for (const token of tokens) {
    const { span } = token;
    writer.writeNumber(span.start - end);
    writer.writeNumber(span.end - span.start);
    writer.writeNumber(placeOf(token));
    end = span.end;
  }
  const words = kinds.flatMap(({ norm, pos, lemma, stem }): (string | 0)[] => [
    norm,
    pos,
    lemma === norm ? 0 : lemma,
    stem === norm ? 0 : stem,
  ]);
  return { words, bytes: writer.finish() };
}

/** Of two tokens of one matching form. */
const isSameWord = (a: Token, b: Token): boolean => a.pos === b.pos && a.lemma === b.lemma && a.stem === b.stem;

const wordAt = (words: PackedTokens['words'], place: number, norm: string): string => {
  const word = words[place] as string | 0;
  return word === 0 ? norm : word;
};

/** The tokens again, as they were. */
export function unpackTokens({ words, bytes }: PackedTokens, sentences: readonly Sentence[]): Token[] {
  const reader = new ByteReader(bytes);
  const tokens: Token[] = [];
  let sentenceIndex = 0;
  for (let end = 0; !reader.atEnd; ) {
    const start = end + reader.readNumber();
    end = start + reader.readNumber();
    const place = FIELDS * reader.readNumber();
    const norm = words[place] as string;
    while ((sentences[sentenceIndex]?.endToken ?? Number.POSITIVE_INFINITY) <= tokens.length) sentenceIndex += 1;
    tokens.push({
      span: { start, end },
      norm,
      pos: words[place + 1] as string,
      lemma: wordAt(words, place + 2, norm),
      stem: wordAt(words, place + 3, norm),
      sentenceIndex,
    });
  }
  return tokens;
}
