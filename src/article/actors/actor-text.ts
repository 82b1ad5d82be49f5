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
  const capital = (index: number): boolean =>
    tokens[index] !== undefined && !muted.has(index) && /^\p{Lu}/u.test(text.charAt(tokens[index].span.start));
  const loudSentences = new Set<number>();
  for (const [index, sentence] of sentences.entries()) if (isLoud(tokens, raw, sentence)) loudSentences.add(index);
  const lower = new Set<string>();
  const upper = new Set<string>();
  const opens = (index: number): boolean => {
    const before = tokens[index - 1];
    if (before === undefined || before.sentenceIndex !== tokens[index]?.sentenceIndex) return true;
    const mark = raw(index - 1);
    if (/^[-–—]$/u.test(mark)) return before.span.end !== tokens[index].span.start;
    return /^["'`“”‘’([•:|…]+$/u.test(mark);
  };
  for (const [index, token] of tokens.entries()) {
    if (!/^\p{L}/u.test(token.norm)) continue;
    if (!capital(index)) lower.add(token.norm);
    else if (!opens(index) && !loudSentences.has(token.sentenceIndex)) upper.add(token.norm);
  }
  return {
    text,
    tokens,
    sentences,
    words: tokens.map((token) => token.norm),
    raw,
    capital,
    glued: (index) => tokens[index] !== undefined && tokens[index].span.end === tokens[index + 1]?.span.start,
    muted: (index) => muted.has(index),
    loud: (index) => muted.has(index) || loudSentences.has(tokens[index]?.sentenceIndex ?? -1),
    seenLower: (word) => lower.has(word),
    seenCapital: (word) => upper.has(word),
    opens,
  };
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
function findMuted(tokens: readonly Token[], boilerplate: readonly Boilerplate[]): ReadonlySet<number> {
  const spans = boilerplate
    .filter(({ kind }) => MUTED.has(kind))
    .map(({ span }) => span)
    .sort(compareSpans);
  const muted = new Set<number>();
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.span.start) next += 1;
    const span = spans[next];
    if (span !== undefined && span.start <= token.span.start) muted.add(index);
  }
  return muted;
}

function isLoud(tokens: readonly Token[], raw: (index: number) => string, sentence: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  let words = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const word = raw(index);
    if (!/^\p{L}/u.test(word)) continue;
    words += 1;
    if (word.length > 1 && word === word.toUpperCase()) shouted += 1;
    const tag = tokens[index]?.pos;
    if (!/^\p{Lu}/u.test(word) && (tag === 'VERB' || tag === 'AUX')) return false;
    if (word.length < MIN_HEADLINE_LETTERS) continue;
    long += 1;
    if (/^\p{Lu}/u.test(word)) capitals += 1;
  }
  if (words >= 3 && shouted / words > 0.6) return true;
  return long >= 4 && capitals / long >= LOUD_SHARE;
}

/** The text span of tokens `[first, end)`. */
export const spanOfTokens = ({ tokens }: ActorText, first: number, end: number): Span => ({
  start: tokens[first]?.span.start ?? 0,
  end: tokens[end - 1]?.span.end ?? 0,
});

/** Tokens `[first, end)` as printed, white space made single. */
export const textOfTokens = (article: ActorText, first: number, end: number): string => {
  const { start, end: stop } = spanOfTokens(article, first, end);
  return article.text.slice(start, stop).replace(/\s+/gu, ' ');
};

/** The known organisation that tokens `[first, end)` name, with the "the" before them where the name has one ("the Hill"). */
export function organisationAt(article: ActorText, first: number, end: number): string | undefined {
  const name = textOfTokens(article, first, end);
  const known = findOrganisation(name);
  if (known !== undefined || article.words[first - 1] !== 'the') return known;
  return findOrganisation(`the ${name}`);
}
