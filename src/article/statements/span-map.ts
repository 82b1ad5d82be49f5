/**
 * The tagged spans of an article with what the linker asks of them again and again, worked out once. A gap is what
 * stands between two neighbours, as a number: marks as they are, words as few or many, borders of sentences.
 */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { Sentence, Token } from '../../model/index.ts';
import { hashString } from '../../text/index.ts';
import type { SpanLabel, TaggedSpan } from './tagged-span.ts';

/** One span as the linker sees it. */
export interface SpanPlace extends TaggedSpan {
  readonly paragraph: number;
  readonly sentence: number;
  /** Hashes of its first and last word, and of all its words (the first few of them). */
  readonly firstWord: number;
  readonly lastWord: number;
  readonly words: number;
  /** Whether it begins with a quotation mark, and whether it ends with one: 0..3. */
  readonly quoted: number;
  /** What stands before it, back to the place before it. */
  readonly gap: number;
  /** Its label as a number. */
  readonly labelCode: number;
  /** Of a cue: what kind of reporting verb is in it, as a number; 0 where there is none. */
  readonly verb: number;
  /** How much surer than of no span the tagger is, in steps. */
  readonly certainty: number;
}

const LABEL_CODES: Readonly<Record<SpanLabel, number>> = { source: 1, cue: 2, content: 3 };
const OPENS = new Set('"“«„‘\'');
const CLOSES = new Set('"”»’\'');
/** Words of a span that are looked at. */
const MAX_WORDS = 4;
/** Longer gaps differ no more. */
const MAX_GAP_SYMBOLS = 6;
const FEW_WORDS = 3;

/** Builds the map; linear in the tokens. */
export function mapSpans(
  spans: readonly TaggedSpan[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): SpanPlace[] {
  return spans.map((span, index): SpanPlace => {
    const { label, firstToken, endToken } = span;
    const first = tokens[firstToken] as Token;
    const last = tokens[endToken - 1] as Token;
    let words = 0;
    let verb = 0;
    for (let at = firstToken; at < Math.min(endToken, firstToken + MAX_WORDS); at += 1) {
      const { norm } = tokens[at] as Token;
      words = Math.imul(words, 31) + hashString(norm);
      if (label === 'cue' && verb === 0) verb = verbCode(norm);
    }
    return {
      label,
      firstToken,
      endToken,
      ...(span.margin === undefined ? {} : { margin: span.margin }),
      paragraph: (sentences[first.sentenceIndex] as Sentence).paragraphIndex,
      sentence: first.sentenceIndex,
      firstWord: hashString(first.norm),
      lastWord: hashString(last.norm),
      words,
      quoted: (OPENS.has(first.norm.charAt(0)) ? 1 : 0) + (CLOSES.has(last.norm.at(-1) ?? '') ? 2 : 0),
      gap: gapBefore(tokens, spans[index - 1]?.endToken ?? 0, firstToken),
      labelCode: LABEL_CODES[label],
      verb,
      certainty: certaintyOf(span),
    };
  });
}

function verbCode(norm: string): number {
  if (norm === 'according') return 1;
  const [verb] = findReportingVerbs(norm);
  return verb === undefined ? 0 : hashString(verb.kind + (verb.frames.has('p') ? 'p' : ''));
}

/** Fine steps where it is little, coarse ones where it is much; one for all spans whose margin is not known. */
function certaintyOf({ margin }: TaggedSpan): number {
  if (margin === undefined) return 99;
  return margin < 12 ? Math.max(-2, Math.round(margin)) : Math.min(18, 12 + Math.floor((margin - 12) / 5));
}

/** Whether a token begins with a letter or digit. */
function isWord(norm: string): boolean {
  const code = norm.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return /^[\p{L}\p{N}]/u.test(norm);
}

/** Hash of the symbols of a gap; put together number by number as `hashString` would, without the string. */
function gapBefore(tokens: readonly Token[], from: number, to: number): number {
  let hash = NO_SYMBOLS;
  let size = 0;
  let words = 0;
  let sentence = tokens[from - 1]?.sentenceIndex;
  const start = Math.max(from, to - MAX_GAP);
  if (start > from) {
    hash = addSymbol(hash, CUT);
    size += 1;
  }
  for (let at = start; at < to && size < MAX_GAP_SYMBOLS; at += 1) {
    const { norm, sentenceIndex } = tokens[at] as Token;
    if (sentence !== undefined && sentenceIndex !== sentence) {
      hash = addSymbol(hash, BORDER);
      size += 1;
    }
    sentence = sentenceIndex;
    if (isWord(norm)) {
      words += 1;
      if (words !== 1 && words !== FEW_WORDS + 1) continue;
      hash = addSymbol(hash, words === 1 ? SOME_WORDS : MANY_WORDS);
      size += 1;
    } else {
      words = 0;
      for (let index = 0; index < norm.length; index += 1) hash = addSymbol(hash, norm.charCodeAt(index));
      size += norm.length;
    }
  }
  if (sentence !== undefined && tokens[to]?.sentenceIndex !== sentence) hash = addSymbol(hash, BORDER);
  return hash >>> 0;
}

/** How many tokens of a gap are looked at. */
const MAX_GAP = 40;
const NO_SYMBOLS = hashString('');
const addSymbol = (hash: number, symbol: number): number => Math.imul(hash ^ symbol, 0x0100_0193);
const CUT = '…'.charCodeAt(0);
const BORDER = '|'.charCodeAt(0);
const SOME_WORDS = 'w'.charCodeAt(0);
const MANY_WORDS = 'W'.charCodeAt(0);
