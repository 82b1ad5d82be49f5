/**
 * Noun phrases by part of speech alone, to the left of a verb or to the right of it. No parser: the phrase is the
 * longest run of nominal words that starts where a clause can start.
 */
import { type Item, type ItemRange, isClauseMark, isQuote, isWord } from './item.ts';

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const PRONOUNS = new Set(
  'he she they it we i you this these those others some many most all everyone someone one both neither none nobody anyone several few another each'.split(
    ' ',
  ),
);
const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tonight tomorrow jan feb aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night noon midnight`.split(/\s+/u),
);
const TIME_UNITS = new Set(
  'day week month year weekend hour hours days weeks months years spring summer fall autumn winter'.split(' '),
);
const TIME_MODIFIERS = new Set('last this next earlier later that late early past previous same'.split(' '));
/** Prepositions that tie a noun phrase to the noun before it. */
const LINKS = new Set(
  'of for from in at with on to by near against about behind under within among between across inside'.split(' '),
);
const CLAUSE_OPENERS = new Set(
  'that what which who whom whose when where why how if whether because since while although though as after before until unless but and or so yet than'.split(
    ' ',
  ),
);
/** "acting chief of staff": participles that belong to a post. */
const POSTS_IN_VERB_FORM = new Set(
  'acting leading ruling incoming outgoing sitting retired retiring visiting serving'.split(' '),
);
const APPROXIMATIONS = new Set('about around nearly almost roughly over only just'.split(' '));
/** Adverbs that stand before a subject: "even the mayor said". */
const FOCUS = new Set('even only then still later now also yet instead'.split(' '));
/** Longest noun phrase, in items: beyond it the run of nouns is a list or a caption. */
const MAX_ITEMS = 24;

export const isTimeWord = (item: Item | undefined): boolean => item !== undefined && TIME_WORDS.has(item.norm);
const isGenitive = (item: Item | undefined): boolean => isWord(item, "'s", "'") && item?.pos === 'PART';
const isDeterminer = (item: Item): boolean =>
  (item.pos === 'DET' && !CLAUSE_OPENERS.has(item.norm)) || POSSESSIVES.has(item.norm);
const isNominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM' || item.pos === 'ADJ' || item.pos === 'SYM');
const isHead = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM');
export const isPronoun = (item: Item | undefined): boolean =>
  item !== undefined && PRONOUNS.has(item.norm) && item.pos !== 'NOUN';

/** Whether a clause can start at this item: the sentence starts here, or a mark, conjunction or quotation is before. */
export function startsClause(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (before === undefined || isClauseMark(before) || isQuote(before)) return true;
  if (FOCUS.has(before.norm) && startsClause(items, index - 1)) return true;
  return before.pos === 'CCONJ' || before.pos === 'SCONJ' || CLAUSE_OPENERS.has(before.norm) || before.norm === '.';
}

/** Passes over adverbs and times to the left ("on Sunday", "later", "earlier this year"); gives the index before them. */
export function skipTimesLeft(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const item = items[at];
    if (item === undefined) return at;
    if (item.pos === 'ADV' || isWord(item, 'himself', 'herself', 'itself', 'themselves', 'too', 'also')) at -= 1;
    else if (TIME_WORDS.has(item.norm)) {
      at -= 1;
      while (
        items[at] !== undefined &&
        (TIME_MODIFIERS.has((items[at] as Item).norm) || TIME_WORDS.has((items[at] as Item).norm))
      )
        at -= 1;
      if (isWord(items[at], 'on', 'in', 'by', 'since', 'the')) at -= 1;
    } else if (TIME_UNITS.has(item.norm) && TIME_MODIFIERS.has(items[at - 1]?.norm ?? '')) {
      at -= 2;
      while (TIME_MODIFIERS.has(items[at]?.norm ?? '')) at -= 1;
    } else return at;
  }
}

/** Start of the nominal run that ends at `last` (inclusive); undefined where no noun phrase ends there. */
function runStart(items: readonly Item[], last: number): number | undefined {
  const head = items[last];
  if (head === undefined) return undefined;
  if (isPronoun(head) && !isHead(head)) return last;
  if (!isNominal(head) || (head.pos === 'ADJ' && !isDeterminer(items[last - 1] ?? head))) return undefined;
  let start = last;
  for (let at = last - 1; at >= 0 && last - at < MAX_ITEMS; at -= 1) {
    const item = items[at] as Item;
    if (TIME_WORDS.has(item.norm) && !isGenitive(items[at + 1])) break;
    if (/^(?:19|20)\d\d$/u.test(item.norm) && isWord(items[at - 1], 'in', 'since', 'by')) break;
    if (isDeterminer(item)) {
      start = at;
      if (isGenitive(items[at - 1])) continue;
      if (isWord(items[at - 1], 'all', 'both', 'half')) start = at - 1;
      break;
    }
    const modifies = item.pos === 'VERB' && /(?:ed|ing|en|wn)$/u.test(item.norm) && isNominal(items[at + 1]);
    const before = items[at - 1];
    const inside = before !== undefined && (isDeterminer(before) || before.pos === 'ADJ' || isGenitive(before));
    const post = POSTS_IN_VERB_FORM.has(item.norm) && isNominal(items[at + 1]);
    const adverb = item.pos === 'ADV' && items[at + 1]?.pos === 'ADJ' && inside;
    if (isNominal(item) || isGenitive(item) || (modifies && inside) || adverb || post) start = at;
    else if (item.pos === 'CCONJ' && isNominal(before) && isNominal(items[at + 1]) && joins(items, at)) start = at;
    else break;
  }
  while (start < last && (isGenitive(items[start]) || items[start]?.pos === 'CCONJ')) start += 1;
  return start;
}

/** Whether "and" joins two parts of one subject: what is left of it runs back to where a clause starts. */
function joins(items: readonly Item[], conjunction: number): boolean {
  for (let at = conjunction - 1; at >= 0 && conjunction - at < MAX_ITEMS; at -= 1) {
    const item = items[at] as Item;
    if (startsClause(items, at) && (isNominal(item) || isDeterminer(item))) return true;
    if (!(isNominal(item) || isDeterminer(item) || isGenitive(item) || item.norm === 'of')) return false;
  }
  return false;
}

/** The noun phrase that ends before `end`, with the prepositional phrases tied to it where they reach a clause start. */
export function findNounPhraseBefore(items: readonly Item[], end: number): ItemRange | undefined {
  const core = runStart(items, end - 1);
  if (core === undefined) return undefined;
  let start = core;
  while (
    end - start < MAX_ITEMS &&
    LINKS.has(items[start - 1]?.norm ?? '') &&
    isHead(items[start - 2]) &&
    !isTimeWord(items[start - 2])
  ) {
    const further = runStart(items, start - 2);
    if (further === undefined) break;
    start = further;
  }
  // "people familiar with the matter"
  if (LINKS.has(items[start - 1]?.norm ?? '') && items[start - 2]?.pos === 'ADJ' && isHead(items[start - 3])) {
    start = runStart(items, start - 3) ?? start;
  }
  if (APPROXIMATIONS.has(items[start - 1]?.norm ?? '') && startsClause(items, start - 1)) start -= 1;
  if (start < core && !startsClause(items, start)) start = core;
  return { start, end };
}

/** The noun phrase that starts at `start`; `links`: prepositions that may tie on more of it. */
export function findNounPhraseAfter(
  items: readonly Item[],
  start: number,
  { links }: { readonly links: 'all' | 'of' },
): ItemRange | undefined {
  const first = items[start];
  if (first === undefined) return undefined;
  if (
    (isPronoun(first) && !isNominal(items[start + 1])) ||
    isWord(first, 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'him', 'them', 'me', 'us') ||
    (first.norm === 'her' && !isNominal(items[start + 1]))
  ) {
    return { start, end: start + 1 };
  }
  let end = start;
  let head = false;
  while (end < items.length && end - start < MAX_ITEMS) {
    const item = items[end] as Item;
    if (isDeterminer(item)) {
      if (head) break;
    } else if (isNominal(item)) {
      if (
        head &&
        (TIME_WORDS.has(item.norm) || (TIME_MODIFIERS.has(item.norm) && TIME_UNITS.has(items[end + 1]?.norm ?? '')))
      )
        break;
      head = head || isHead(item);
    } else if (isGenitive(item)) head = false;
    else if (
      !head &&
      item.pos === 'VERB' &&
      /(?:ed|ing|en|wn)$/u.test(item.norm) &&
      isNominal(items[end + 1]) &&
      end > start
    ) {
      // "a leading expert"
    } else if (!head && item.pos === 'ADV' && end > start) {
      // "the very people"
    } else if (head && item.norm === 'of' && nominalFollows(items, end + 1)) head = false;
    else if (
      head &&
      links === 'all' &&
      LINKS.has(item.norm) &&
      nominalFollows(items, end + 1) &&
      !timeFollows(items, end + 1)
    )
      head = false;
    else if (head && item.pos === 'CCONJ' && item.norm === 'and' && links === 'all' && nominalFollows(items, end + 1))
      head = false;
    else if (!head && item.pos === 'CCONJ' && items[end - 1]?.pos === 'ADJ') {
      // "current and former officials"
    } else break;
    end += 1;
  }
  const headed = items.slice(start, end).some(isHead);
  while (end > start && !(isHead(items[end - 1]) || (!headed && items[end - 1]?.pos === 'ADJ'))) end -= 1;
  return end > start ? { start, end } : undefined;
}

const nominalFollows = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item !== undefined && (isNominal(item) || isDeterminer(item));
};
const timeFollows = (items: readonly Item[], at: number): boolean =>
  isTimeWord(items[at]) ||
  (TIME_MODIFIERS.has(items[at]?.norm ?? '') && TIME_UNITS.has(items[at + 1]?.norm ?? '')) ||
  /^(?:19|20)\d\d$/u.test(items[at]?.norm ?? '');
