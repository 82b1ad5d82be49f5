import { findOrganisation } from '../../lexicons/index.ts';
import type { Boilerplate, Sentence, Token } from '../../model/index.ts';
import { compareSpans, type Span } from '../../text/index.ts';

/** An article as the finders of names look at it; all questions are answered in constant time. */
export interface ActorText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Matching forms, one per token. */
  readonly words: readonly string[];
  /** A token as printed; "" outside. */
  readonly raw: (index: number) => string;
  readonly capital: (index: number) => boolean;
  /** Whether no white space stands between this token and the next. */
  readonly glued: (index: number) => boolean;
  /** Whether the token stands in boilerplate whose names are no actors of the report. */
  readonly muted: (index: number) => boolean;
  /** Whether capitals tell nothing here: headlines in title case or capitals. */
  readonly loud: (index: number) => boolean;
  /** Whether the word stands in lower case somewhere in the article. */
  readonly seenLower: (word: string) => boolean;
  /** Whether the word stands with a capital inside a plain sentence of the article. */
  readonly seenCapital: (word: string) => boolean;
  /** Whether the token opens its sentence, or a quotation or clause that begins with a capital. */
  readonly opens: (index: number) => boolean;
}

/** Words of fewer letters are often in lower case in a headline too. */
const MIN_HEADLINE_LETTERS = 4;
/** Share of capitals from which a sentence's capitals tell nothing. */
const LOUD_SHARE = 0.75;

/** Prepares an article for the finders of names; two passes over the tokens. */
export function buildActorText(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  boilerplate: readonly Boilerplate[] = [],
): ActorText {
  const raw = (index: number): string => {
    const token = tokens[index];
    return token === undefined ? '' : text.slice(token.span.start, token.span.end);
  };
  const muted = findMuted(tokens, boilerplate);
  const casing = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1)
    casing[index] = casingAt(text, (tokens[index] as Token).span.start);
  const loud = new Uint8Array(sentences.length);
  for (const [index, sentence] of sentences.entries()) if (isLoud(text, tokens, casing, sentence)) loud[index] = 1;
  const capital = (index: number): boolean => casing[index] === CAPITAL && muted[index] !== 1;
  const opens = (index: number): boolean => {
    const before = tokens[index - 1];
    if (before === undefined || before.sentenceIndex !== tokens[index]?.sentenceIndex) return true;
    if (casing[index - 1] !== MARK) return false;
    const mark = raw(index - 1);
    if (/^[-–—]$/u.test(mark)) return before.span.end !== tokens[index].span.start;
    return /^["'`“”‘’([•:|…]+$/u.test(mark);
  };
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (casing[index] === MARK) continue;
    if (!capital(index)) lower.add(token.norm);
    else if (loud[token.sentenceIndex] !== 1 && !opens(index)) upper.add(token.norm);
  }
  return {
    text,
    tokens,
    sentences,
    words: tokens.map((token) => token.norm),
    raw,
    capital,
    glued: (index) => tokens[index] !== undefined && tokens[index].span.end === tokens[index + 1]?.span.start,
    muted: (index) => muted[index] === 1,
    loud: (index) => muted[index] === 1 || loud[tokens[index]?.sentenceIndex ?? -1] === 1,
    seenLower: (word) => lower.has(word),
    seenCapital: (word) => upper.has(word),
    opens,
  };
}

/** How a token begins: with no letter, a small or a capital one. */
const MARK = 0;
const SMALL = 1;
const CAPITAL = 2;

/** Casing of the character at an offset; a look at its code for all but accented letters. */
function casingAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code < 128) return MARK;
  const letter = text.charAt(offset);
  return /\p{Lu}/u.test(letter) ? CAPITAL : /\p{L}/u.test(letter) ? SMALL : MARK;
}

/** Boilerplate whose names are no actors of the report: photographers, reporters, the outlet's own forms. */
const MUTED = new Set([
  'form',
  'advertisement',
  'copyright',
  'related-link',
  'appeal',
  'label',
  'picture-credit',
  'sign-off',
]);

/** Tokens inside muted boilerplate; one walk over both lists. */
function findMuted(tokens: readonly Token[], boilerplate: readonly Boilerplate[]): Uint8Array {
  const spans = boilerplate
    .filter(({ kind }) => MUTED.has(kind))
    .map(({ span }) => span)
    .sort(compareSpans);
  const muted = new Uint8Array(tokens.length);
  if (spans.length === 0) return muted;
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.span.start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= token.span.start) muted[index] = 1;
  }
  return muted;
}

function isLoud(text: string, tokens: readonly Token[], casing: Uint8Array, sentence: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let words = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (casing[index] === MARK) continue;
    const { span, pos } = tokens[index] as Token;
    const length = span.end - span.start;
    words += 1;
    if (casing[index] === SMALL) {
      if (pos === 'VERB' || pos === 'AUX') return false;
      if (length >= MIN_HEADLINE_LETTERS) long += 1;
      continue;
    }
    if (length > 1 && isShouted(text, span)) shouted += 1;
    if (length < MIN_HEADLINE_LETTERS) continue;
    long += 1;
    capitals += 1;
  }
  if (words >= 3 && shouted / words > 0.6) return true;
  return long >= 4 && capitals / long >= LOUD_SHARE;
}

/** Whether a word is in capitals throughout; its second letter tells most. */
function isShouted(text: string, { start, end }: Span): boolean {
  if (casingAt(text, start + 1) === SMALL) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/** The text span of tokens `[first, end)`. */
export const spanOfTokens = ({ tokens }: ActorText, first: number, end: number): Span => ({
  start: tokens[first]?.span.start ?? 0,
  end: tokens[end - 1]?.span.end ?? 0,
});

/** Tokens `[first, end)` as printed, white space made single. */
export const textOfTokens = (article: ActorText, first: number, end: number): string => {
  const { start, end: stop } = spanOfTokens(article, first, end);
  const printed = article.text.slice(start, stop);
  return end - first < 2 ? printed : printed.replace(/\s+/gu, ' ');
};

/** The known organisation that tokens `[first, end)` name, with the "the" before them where the name has one ("the Hill"). */
export function organisationAt(article: ActorText, first: number, end: number): string | undefined {
  const name = textOfTokens(article, first, end);
  const known = findOrganisation(name);
  if (known !== undefined || article.words[first - 1] !== 'the') return known;
  return findOrganisation(`the ${name}`);
}
