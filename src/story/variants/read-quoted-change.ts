/** Words that differ inside a quotation that both wordings print: other words, or its end left out. */
import { isSpellingOf } from '../../algorithms/index.ts';
import { modalSteps, rarityOf, rivalsOf, scopeStep, turningPlace } from '../../lexicons/index.ts';
import type { Quotation, Token } from '../../model/index.ts';
import { spanContains } from '../../text/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { type ChangeFinding, type ChangeReader, contentOf, touching } from './change-reader.ts';
import type { Change } from './find-changes.ts';

/** Below this rarity a word is function, not content. */
const CONTENT_RARITY = 0.7;
/** Fewest words of content that an end left out must have. */
const MIN_CUT = 2;
/** Fewest words of the shorter quotation: less is a fragment. */
const MIN_WORDS = 4;

/** Kinds "quote-wording" and "quote-cut". */
export const readQuotedChange: ChangeReader = (change, pair) => {
  const { a, b } = pair;
  const [inA, inB] = [quotationAt(a, change.aStart, change.a), quotationAt(b, change.bStart, change.b)];
  if (inA === undefined || inB === undefined) return undefined;
  if (change.a.length === 0 || change.b.length === 0) {
    return readCut(change, a, inA, b, inB) ?? readWording(change, pair);
  }
  return readWording(change, pair);
};

const KEYS = ['a', 'b'] as const;
const keysOf = ({ a, b }: Change): [string, string] =>
  [a, b].map((words, side) => (words.length === 0 ? KEYS[side] : words.map(({ norm }) => norm).join(' '))) as [
    string,
    string,
  ];

function readWording(change: Change, tellings: TellingPair): ChangeFinding | undefined {
  const { a, b } = change;
  if (
    [a, b].some(
      (side, at) => side.length > 0 && side.every((word) => isBracketed(at === 0 ? tellings.a : tellings.b, word)),
    )
  )
    return undefined;
  const words = [
    ...a.filter((word) => !isBracketed(tellings.a, word)),
    ...b.filter((word) => !isBracketed(tellings.b, word)),
  ].filter(({ norm }) => !TRIFLES.has(norm));
  if (
    words.length === 0 ||
    isInsertion(change) ||
    a.map(({ lemma }) => lemma).join(' ') === b.map(({ lemma }) => lemma).join(' ')
  )
    return undefined;
  if (a.length > 0 && a.length === b.length && a.every((word, index) => isSpelling(word, b[index] as Token)))
    return undefined;
  // "co-operation", "cooperation"
  if (lettersOf(a) === lettersOf(b)) return undefined;
  if (sameNumbers(a, tellings.a) !== '' && sameNumbers(a, tellings.a) === sameNumbers(b, tellings.b)) return undefined;
  const turns = words.some(
    ({ norm, lemma }) =>
      turningPlace(norm) !== undefined ||
      scopeStep(norm) !== undefined ||
      (modalSteps(norm).length > 0 && !/^ha[sdv]|^ca$|^need/u.test(norm)) ||
      rivalsOf(lemma).length > 0,
  );
  const content = words.filter(({ stem }) => rarityOf(stem) >= CONTENT_RARITY);
  if (!turns && (content.length === 0 || a.length === 0 || b.length === 0)) return undefined;
  const major = turns && a.length > 0 && b.length > 0;
  return {
    kind: 'quote-wording',
    severity: major ? 'major' : 'minor',
    about: 'words of a quotation',
    weight: major ? 5.5 : 1.5,
    note: 'Both are printed as the speaker’s own words.',
    keys: keysOf(change),
  };
}

/** Words that a reporter puts in or leaves out of a quotation without a thought. */
const TRIFLES = new Set("a an the that and or so well 's us percent %".split(' '));
/** Words in a row that only one has, from which they are a passage left out. */
const PASSAGE = 5;

const lettersOf = (words: readonly Token[]): string =>
  words.map(({ norm }) => norm.replace(/[^a-z0-9]/gu, '')).join('');

/** The numbers that words hold, in one form: "$15 million" and "$15,000,000" are one. */
const sameNumbers = (words: readonly Token[], { article }: WordedTelling): string =>
  touching(article.quantities, words)
    .map(({ value, upTo, unit }) => `${value} ${upTo ?? ''} ${unit ?? ''}`)
    .join(' ');

/** Characters before a word within which a bracket opens that it stands in. */
const BRACKET_REACH = 40;

/** What stands in brackets is the reporter's. */
function isBracketed({ article }: WordedTelling, { span }: Token): boolean {
  const before = article.source.text.slice(Math.max(0, span.start - BRACKET_REACH), span.start);
  return (
    Math.max(before.lastIndexOf('['), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf(']'), before.lastIndexOf(')'))
  );
}

/** A passage left out, or what a reporter put in brackets. */
const isInsertion = ({ a, b }: Change): boolean =>
  (a.length === 0 || b.length === 0) && Math.max(a.length, b.length) >= PASSAGE;

const isSpelling = (a: Token, b: Token): boolean =>
  a.pos === 'PROPN' && b.pos === 'PROPN' && isSpellingOf(a.norm, b.norm);

/** One wording stops where the other goes on. */
function readCut(
  change: Change,
  a: WordedTelling,
  inA: Quotation,
  b: WordedTelling,
  inB: Quotation,
): ChangeFinding | undefined {
  const cut = change.a.length > 0 ? change.a : change.b;
  const [long, quotation, short, at] =
    change.a.length > 0 ? ([a, inA, inB, change.bStart] as const) : ([b, inB, inA, change.aStart] as const);
  const shorter = long === a ? b : a;
  const last = cut.at(-1) as Token;
  const endsLong = !long.words.some((word) => word.span.start >= last.span.end && word.span.end <= quotation.span.end);
  const before = shorter.words[at - 1];
  const endsShort =
    before !== undefined &&
    !shorter.words.some((word) => word.span.start >= before.span.end && word.span.end <= short.span.end);
  const kept = shorter.words.filter((word) => spanContains(short.span, word.span)).length;
  if (!endsLong || !endsShort || kept < MIN_WORDS) return undefined;
  if (!cut.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  const turns = cut.slice(0, 4).some(({ norm }) => turningPlace(norm) !== undefined);
  if (contentOf(cut).length < (turns ? 1 : MIN_CUT)) return undefined;
  return {
    kind: 'quote-cut',
    severity: turns ? 'major' : 'minor',
    about: 'end of a quotation',
    weight: turns ? 5.5 : 1,
    note: turns ? 'What is cut changes how it reads.' : 'One stops where the other goes on.',
    keys: long === a ? ['whole', 'cut'] : ['cut', 'whole'],
  };
}

/** The speech that holds all changed words of one side, or the word before the place where they would stand. */
function quotationAt(
  { article, words }: WordedTelling,
  start: number,
  changed: readonly Token[],
): Quotation | undefined {
  const held = changed.length > 0 ? changed : words.slice(Math.max(0, start - 1), start);
  if (held.length === 0) return undefined;
  return article.quotations.find(
    ({ use, span }) => use === 'speech' && held.every((word) => spanContains(span, word.span)),
  );
}
