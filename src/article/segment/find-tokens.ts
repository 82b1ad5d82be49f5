import { createRequire } from 'node:module';
import type { Sentence, Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import { foldText } from '../../text/index.ts';

// wink-nlp, its model and snowball-stemmers are CommonJS without declarations that resolve from ESM: typed here.
interface WinkTokens {
  out(its: unknown): string[];
}
interface Wink {
  readDoc(text: string): { tokens(): WinkTokens };
  readonly its: Readonly<Record<'value' | 'pos' | 'lemma' | 'precedingSpaces', unknown>>;
}
interface Snowball {
  newStemmer(language: string): { stem(word: string): string };
}
const require = createRequire(import.meta.url);
let wink: Wink | undefined;
function loadWink(): Wink {
  const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
  return create(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
}

const stemmer = (require('snowball-stemmers') as Snowball).newStemmer('english');
const stems = new Map<string, string>();
/** Bound of the stem cache; beyond it, it starts anew. */
const MAX_CACHED_STEMS = 200_000;

/** Snowball (English) stem of a folded word. */
export function stemOf(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  if (stems.size >= MAX_CACHED_STEMS) stems.clear();
  const stem = stemmer.stem(norm);
  stems.set(norm, stem);
  return stem;
}

/** A token before it knows its sentence. */
export type LooseToken = Omit<Token, 'sentenceIndex'>;

/** Words and punctuation of one stretch of text, with part of speech (wink-nlp, universal tags), lemma and stem. */
export function findTokens(text: string, stretch: Span): LooseToken[] {
  wink ??= loadWink();
  const { its } = wink;
  const tokens = wink.readDoc(text.slice(stretch.start, stretch.end)).tokens();
  const values = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  const lemmas = tokens.out(its.lemma);
  const found: LooseToken[] = [];
  let offset = stretch.start;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as string;
    while (offset < stretch.end && !text.startsWith(value, offset)) offset += 1;
    if (offset + value.length > stretch.end) break;
    const span = { start: offset, end: offset + value.length };
    offset = span.end;
    if (value.trim() === '') continue;
    const norm = foldText(value);
    found.push({
      span,
      norm,
      pos: tags[index] ?? 'X',
      lemma: foldText(lemmas[index] ?? value),
      stem: stemOf(norm),
    });
  }
  return found;
}

/** Hands every token the sentence it starts in. Sentences and tokens are in text order. */
export function linkTokensToSentences(
  tokens: readonly LooseToken[],
  sentences: readonly Omit<Sentence, 'firstToken' | 'endToken'>[],
): { tokens: Token[]; sentences: Sentence[] } {
  const linked: Token[] = [];
  const full: Sentence[] = [];
  let next = 0;
  for (const [sentenceIndex, sentence] of sentences.entries()) {
    const firstToken = linked.length;
    for (; next < tokens.length; next += 1) {
      const token = tokens[next] as LooseToken;
      if (token.span.start >= sentence.span.end) break;
      linked.push({ ...token, sentenceIndex });
    }
    full.push({ ...sentence, firstToken, endToken: linked.length });
  }
  return { tokens: linked, sentences: full };
}
