/** What a number measures: its unit or topic, its noun, and what the words around it speak of. */
import { meaningSimilarity, measureTopic } from '../../lexicons/index.ts';
import type { Quantity, ReadArticle, Sentence, Token } from '../../model/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import { bagOf, firstTokenAt, type TermBag, type TermIndex, tokensIn } from '../terms/index.ts';

/** A number of an article with what it measures. */
export interface Measure {
  readonly articleIndex: number;
  readonly quantity: Quantity;
  /** Number and noun. */
  readonly span: Span;
  /** The clause around it, for the reader. */
  readonly context: Span;
  /** Unit, or for a count its topic or the stem of what is counted; only equal dimensions are compared. */
  readonly dimension: string;
  /** Stem of the noun that has the measure ("boy" of "a 4-year-old boy"). */
  readonly noun?: string;
  /** Stems of the words between number and noun ("female" of "two female gorillas"): they say which ones are counted. */
  readonly which: string;
  /** What the words around it speak of. */
  readonly about: TermBag;
  /** Said to be all of them ("the toll rose to four"). */
  readonly isTotal: boolean;
}

const TOPIC_PREFIX = 'number of ';

/** Whether a dimension counts the dead, the hurt and so on, whatever they are called. */
export const isTopicCount = (dimension: string): boolean => dimension.startsWith(TOPIC_PREFIX);

/** Words on each side that say what a number is about. */
const WINDOW = 12;
/** Words on each side within which a topic word is looked for. */
const TOPIC_REACH = 6;
/** Words before a count that make it the count of all. */
const TOTAL = /^(?:toll|total|number|rise|climb|grow)$/u;
/** Words on each side shown to the reader. */
const SHOWN = 7;

/** Numbers of one article's body that can be compared with those of another. */
export function findMeasures(article: ReadArticle, articleIndex: number, index: TermIndex): Measure[] {
  return article.quantities.flatMap((given): Measure[] => {
    if (given.ordinal) return [];
    const quantity = widenVague(given, article.source.text.slice(given.span.start, given.span.end));
    const at = firstTokenAt(article.tokens, quantity.span.start);
    const token = article.tokens[at];
    const sentence = token === undefined ? undefined : article.sentences[token.sentenceIndex];
    if (sentence === undefined || sentence.part === 'boilerplate') return [];
    const around = windowOf(sentence, at, WINDOW);
    const nounToken =
      quantity.noun === undefined ? undefined : article.tokens[firstTokenAt(article.tokens, quantity.noun.span.start)];
    const dimension = dimensionOf(article, sentence, quantity, at, nounToken);
    if (dimension === undefined) return [];
    const end = Math.max(quantity.span.end, quantity.noun?.span.end ?? 0);
    return [
      {
        articleIndex,
        quantity,
        span: {
          start: quantity.span.start,
          end: spanContains(sentence.span, { start: end, end }) ? end : quantity.span.end,
        },
        context: spanOfTokens(article.tokens, windowOf(sentence, at, SHOWN)),
        dimension,
        ...(nounToken === undefined ? {} : { noun: nounToken.stem }),
        which: whichOf(article.tokens, quantity),
        about: bagOf(index.termsOf(articleIndex, around).filter(({ kind }) => kind !== 'number')),
        isTotal: article.tokens
          .slice(Math.max(sentence.firstToken, at - TOPIC_REACH), at)
          .some(({ lemma }) => TOTAL.test(lemma)),
      },
    ];
  });
}

/** "dozens" may be anything up to some hundreds. */
const VAGUE = /^(?:(?:many|several|some|few|a few) )?(?:tens|dozens|scores|hundreds|thousands|millions)(?: of)?$/iu;
/** The largest number that a vague one can mean, of the smallest. */
const VAGUE_REACH = 10;

const widenVague = (quantity: Quantity, words: string): Quantity =>
  VAGUE.test(words.trim()) && quantity.upTo === undefined
    ? { ...quantity, modifier: 'about', upTo: quantity.value * VAGUE_REACH }
    : quantity;

function windowOf(sentence: Sentence, at: number, reach: number): number[] {
  const from = Math.max(sentence.firstToken, at - reach);
  const to = Math.min(sentence.endToken, at + reach + 1);
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

const spanOfTokens = (tokens: readonly Token[], indexes: readonly number[]): Span => ({
  start: (tokens[indexes[0] as number] as Token).span.start,
  end: (tokens[indexes.at(-1) as number] as Token).span.end,
});

function dimensionOf(
  article: ReadArticle,
  sentence: Sentence,
  quantity: Quantity,
  at: number,
  noun: Token | undefined,
): string | undefined {
  if (quantity.unit !== undefined) return quantity.unit;
  const topic = topicOf(article.tokens, sentence, at, noun);
  if (topic === 'hurt') return `${TOPIC_PREFIX}${howHurt(article.tokens, sentence, at)}`;
  if (topic !== undefined) return `${TOPIC_PREFIX}${topic}`;
  // "2.50 release" counts nothing.
  const isCount = Number.isInteger(quantity.value) || quantity.value >= 1000;
  return noun === undefined || noun.norm.length < 3 || !isCount ? undefined : `count of ${noun.stem}`;
}

/** Words after a number among which it is said how badly people were hurt, and before it. */
const HURT_AFTER = 8;
const HURT_BEFORE = 2;
const HURT_BADLY = /^(?:serious(?:ly)?|critical(?:ly)?|grave(?:ly)?|severe(?:ly)?|badly)$/u;
const HURT_LITTLE = /^(?:slight(?:ly)?|light(?:ly)?|minor)$/u;
const CLAUSE_END = /^(?:[,;:.]|while|but|and)$/u;

/** "four people with serious injuries" are some of the hurt, not all of them. */
function howHurt(tokens: readonly Token[], sentence: Sentence, at: number): string {
  const after = tokens.slice(at + 1, Math.min(sentence.endToken, at + 1 + HURT_AFTER)).map(({ norm }) => norm);
  const before = tokens.slice(Math.max(sentence.firstToken, at - HURT_BEFORE), at).map(({ norm }) => norm);
  const end = after.findIndex((norm) => CLAUSE_END.test(norm));
  const words = [
    ...before.slice(before.findLastIndex((norm) => CLAUSE_END.test(norm)) + 1),
    ...after.slice(0, end < 0 ? after.length : end),
  ];
  if (words.some((norm) => HURT_BADLY.test(norm))) return 'seriously hurt';
  return words.some((norm) => HURT_LITTLE.test(norm)) ? 'slightly hurt' : 'hurt';
}

/** "killing at least four" → the verb before it governs the number; else "four … were killed", "toll rose to four". */
function topicOf(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  noun: Token | undefined,
): string | undefined {
  const own = noun === undefined ? undefined : measureTopic(noun.norm);
  if (own !== undefined) return own;
  for (let index = at - 1; index >= Math.max(sentence.firstToken, at - TOPIC_REACH); index -= 1) {
    const token = tokens[index] as Token;
    if (/^[,;:]$/u.test(token.norm)) break;
    const topic = measureTopic(token.norm);
    if (topic !== undefined) return topic;
    if ((token.pos === 'VERB' && !TOTAL.test(token.lemma)) || token.norm === 'and') break;
  }
  for (let index = at + 1; index < Math.min(sentence.endToken, at + TOPIC_REACH + 3); index += 1) {
    const token = tokens[index] as Token;
    if (/^[,;:.]$/u.test(token.norm)) break;
    const topic = measureTopic(token.norm);
    if (topic !== undefined) return topic;
  }
  for (let index = sentence.firstToken; index < at; index += 1) {
    if ((tokens[index] as Token).norm === 'toll') return 'dead';
  }
  return undefined;
}

function whichOf(tokens: readonly Token[], quantity: Quantity): string {
  if (quantity.noun === undefined) return '';
  return tokensIn(tokens, { start: quantity.span.end, end: quantity.noun.span.start })
    .map((index) => (tokens[index] as Token).stem)
    .join(' ');
}

/** Whether two nouns may name the same thing; unknown nouns may. */
export const nounsAgree = (a: Measure, b: Measure): boolean =>
  a.noun === undefined || b.noun === undefined || a.noun === b.noun || meaningSimilarity(a.noun, b.noun) > 0;
