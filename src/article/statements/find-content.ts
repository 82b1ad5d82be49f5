/**
 * What is said: to the right of the reporting clause ("said that …", "told AP: “…”", "called it a reprisal") or to the
 * left of it ("…, police said"). Between verb and content may stand whom it was said to, when, and where.
 */
import { isSpeechSetting } from '../../lexicons/index.ts';
import type { Cue } from './find-cues.ts';
import { findNounPhraseAfter, skipTimesRight } from './noun-phrase.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, mayBeFinite } from './unit.ts';

export interface Circumstances {
  /** First item after the circumstances. */
  readonly end: number;
  /** Whom it was said to, where that is said: "told [AP]", "in an interview with [the Herald]". */
  readonly addressees: readonly ItemRange[];
}

const isSetting = (item: Item | undefined): boolean =>
  item !== undefined && (isSpeechSetting(item.norm) || isSpeechSetting(item.lemma));

const SETTING_LINKS = new Set('in on at by via during through over from after before under following'.split(' '));
const WH = new Set('whether how why what where when who which if'.split(' '));
const MAX_CIRCUMSTANCES = 6;

function skipSetting(items: readonly Item[], at: number): { end: number; addressee?: ItemRange } | undefined {
  if (!SETTING_LINKS.has(items[at]?.norm ?? '')) return undefined;
  const phrase = findNounPhraseAfter(items, at + 1, { links: 'of' });
  if (phrase === undefined) return undefined;
  const whole = items.slice(phrase.start, phrase.end);
  const next = items[phrase.end];
  if (isWord(next, 'he', 'she', 'it', 'they', 'there', 'that') && !isWord(items[at], 'from', 'under'))
    return { end: phrase.end };
  if (!whole.some(isSetting)) return undefined;
  // The noun run may have swallowed the subject of the content ("in a statement police …"): stop at the setting.
  const stop = phrase.start + whole.findLastIndex(isSetting) + 1;
  return { end: whole.slice(stop - phrase.start).every((item) => item.pos === 'PROPN') ? phrase.end : stop };
}

/** Index of a "that" which opens the content a few words on: "has said for months that …". */
function findThatAhead(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + MAX_THAT_DISTANCE); at += 1) {
    const item = items[at] as Item;
    const opens = item.pos === 'SCONJ' || !(mayBeFinite(items[at + 1]) || items[at + 1]?.pos === 'PUNCT');
    if (item.norm === 'that' && opens && items[at - 1]?.pos !== 'VERB') return at;
    if (item.pos === 'PUNCT' || isQuote(item) || mayBeFinite(item) || isWord(item, 'who', 'which')) return undefined;
  }
  return undefined;
}
const MAX_THAT_DISTANCE = 14;

/** Passes over addressee, time, occasion and channel after the verb. */
export function skipCircumstances(items: readonly Item[], cue: Cue, from: number): Circumstances {
  const addressees: ItemRange[] = [];
  let at = from;
  const that = cue.verb.frames.has('c') ? findThatAhead(items, from) : undefined;
  if (cue.verb.frames.has('a') && cue.voice !== 'passive' && !isWord(items[at], 'that', ':', ',')) {
    const whom = findNounPhraseAfter(items, at, { links: that === undefined ? 'of' : 'all' });
    const clauseNext = whom !== undefined && mayBeFinite(items[whom.end]) && cue.verb.lemma !== 'tell';
    if (whom !== undefined && !clauseNext) {
      addressees.push(whom);
      at = whom.end;
    }
  }
  for (let round = 0; round < MAX_CIRCUMSTANCES; round += 1) {
    const begin = at;
    at = skipTimesRight(items, at);
    if (items[at]?.pos === 'ADV' && !mayBeFinite(items[at + 1]) && !isWord(items[at], 'when', 'how', 'why', 'where'))
      at += 1;
    const setting = skipSetting(items, at);
    if (setting !== undefined) at = setting.end;
    if (
      isWord(items[at], 'to', 'with') &&
      items[at + 1]?.pos !== 'VERB' &&
      (at > from || cue.verb.kind === 'say' || cue.verb.frames.has('p'))
    ) {
      const whom = findNounPhraseAfter(items, at + 1, { links: 'of' });
      if (whom !== undefined) {
        addressees.push(whom);
        at = whom.end;
      }
    }
    if (isWord(items[at], 'of', 'about') && cue.verb.lemma === 'say') {
      const topic = findNounPhraseAfter(items, at + 1, { links: 'all' });
      if (topic !== undefined) at = topic.end;
    }
    if (at === begin) break;
  }
  return { end: Math.max(at, that ?? at), addressees };
}

/** Whether a clause stands in `[start, end)`: a finite verb that is not its first item. */
function holdsClause(items: readonly Item[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (isWord(items[at], 'who', 'which') && at > start) {
      // "argued the group, which …, is weak": the verb of the clause comes after the description.
      const comma = isComma(items[at - 1]) ? firstComma(items, at, end) : end;
      if (comma >= end) return false;
      at = comma;
      continue;
    }
    if (isQuote(items[at])) return true;
    const infinitive = isWord(items[at - 1], 'to') || (items[at - 1]?.pos === 'ADV' && isWord(items[at - 2], 'to'));
    if (mayBeFinite(items[at]) && !infinitive) return at > start;
  }
  return false;
}

const firstComma = (items: readonly Item[], start: number, end: number): number => {
  for (let at = start; at < end; at += 1) if (isComma(items[at])) return at;
  return end;
};

/** Content after the cue in items `[from, limit)`, by the frames of its verb; undefined where there is none. */
export function findRightContent(
  items: readonly Item[],
  cue: Cue,
  from: number,
  limit: number,
  { relative, postposed }: { readonly relative: boolean; readonly postposed: boolean },
): ItemRange | undefined {
  const { frames } = cue.verb;
  let start = from;
  if (isWord(items[start], ':') || (isComma(items[start]) && isQuote(items[start + 1]))) start += 1;
  if (start >= limit) return undefined;
  const item = items[start];
  const range = (at: number): ItemRange | undefined => (at < limit ? { start: at, end: limit } : undefined);
  if (isWord(item, 'about') && (cue.verb.lemma === 'tell' || cue.verb.lemma === 'ask')) return range(start + 1);
  if (relative && frames.has('o')) return { start, end: firstComma(items, start, limit) };
  if (isQuote(item)) return frames.has('q') || frames.has('n') ? range(start) : undefined;
  if (start > from) return frames.has('q') ? range(start) : undefined;
  if (isWord(item, 'that') && frames.has('c') && start + 1 < limit) {
    const pronoun = mayBeFinite(items[start + 1]) || items[start + 1]?.pos === 'PUNCT';
    return range(pronoun ? start : start + 1);
  }
  if (isComma(item) || item === undefined || item.pos === 'PUNCT') return undefined;
  if (isWord(item, 'himself', 'herself', 'itself', 'themselves') && !frames.has('o')) return undefined;
  if (WH.has(item.norm)) return frames.has('w') ? range(start) : undefined;
  if (item.pos === 'PART' && item.norm === 'to')
    return frames.has('t') && items[start + 1]?.pos === 'VERB' ? range(start) : undefined;
  const subordinate = isWord(item, 'because', 'while', 'when', 'as', 'since', 'although', 'though', 'unless');
  if (subordinate && !postposed && !relative && frames.has('b') && holdsClause(items, start, limit))
    return range(start);
  if (isWord(item, 'after', 'before', 'as', 'while', 'when', 'because', 'since', 'until', 'so', 'and', 'but', 'or')) {
    return undefined;
  }
  if (relative && frames.has('b') && mayBeFinite(item)) return { start, end: firstComma(items, start, limit) };
  if (cue.verb.lemma === 'tell' && item.pos === 'ADP') return undefined;
  if (
    frames.has('b') &&
    (holdsClause(items, start, limit) || (cue.verb.lemma === 'say' && limit - start >= MIN_SAID_ITEMS))
  ) {
    return range(start);
  }
  if (frames.has('o')) return findNaming(items, cue, start, limit);
  if (frames.has('g')) return findAccusation(items, start, limit);
  if (frames.has('n')) return findObject(items, cue, start, limit);
  return undefined;
}

/** "called the attack a reprisal", "described it as a mistake" */
function findNaming(items: readonly Item[], cue: Cue, start: number, limit: number): ItemRange | undefined {
  const demonstrative = isWord(items[start], 'that', 'this') ? 1 : 0;
  const phrase = findNounPhraseAfter(items, start + demonstrative, { links: 'of' });
  const object = phrase === undefined ? undefined : { start, end: skipTimesRight(items, phrase.end) };
  if (object === undefined || object.end >= limit)
    return cue.verb.frames.has('n') && object !== undefined ? { start, end: limit } : undefined;
  const as = items
    .slice(object.end, Math.min(limit, object.end + MAX_CIRCUMSTANCES))
    .some((item) => item.norm === 'as');
  const next = items[object.end] as Item;
  const bare = ['call', 'label', 'brand', 'dub', 'deem'].includes(cue.verb.lemma);
  const named =
    bare &&
    (isQuote(next) || next.pos === 'DET' || next.pos === 'ADJ' || (next.pos === 'ADV' && object.end + 1 < limit));
  if (as || named || cue.verb.frames.has('n')) return { start, end: limit };
  // "called the decision to use force a necessary choice": two noun phrases meet.
  if (bare && meetsDeterminer(items, object.end, limit)) return { start, end: limit };
  // The tagger may run object and name together: "called her brave", "called the plan “reckless”".
  const quote = items.findIndex((item, index) => index > start && index < limit && isQuote(item));
  return bare && quote > 0 && quote < firstComma(items, start, limit) ? { start, end: limit } : undefined;
}

function meetsDeterminer(items: readonly Item[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit - 1, from + MAX_TO_COLON); at += 1) {
    if (isComma(items[at]) || isQuote(items[at])) return false;
    const noun = items[at]?.pos === 'NOUN' || items[at]?.pos === 'PROPN';
    if (noun && items[at + 1]?.pos === 'DET') return true;
  }
  return false;
}

/** "accused the police of lying" */
function findAccusation(items: readonly Item[], start: number, limit: number): ItemRange | undefined {
  const end = firstComma(items, start, limit);
  for (let at = start + 1; at < end; at += 1) if (isWord(items[at], 'of')) return { start, end: limit };
  return undefined;
}

/** "condemned the attack", up to the next comma */
function findObject(items: readonly Item[], cue: Cue, start: number, limit: number): ItemRange | undefined {
  const verbal = items[start]?.pos === 'VERB' && (cue.verb.kind === 'judge' || cue.verb.kind === 'promise') ? 1 : 0;
  const object = findNounPhraseAfter(items, start + verbal, { links: 'all' });
  if (object === undefined) return undefined;
  const end = firstComma(items, object.end, limit);
  // "reported the crime", "found a bag", "announced the album": too little is said.
  const says =
    cue.verb.kind === 'judge' || cue.verb.kind === 'think' || cue.verb.kind === 'promise' || cue.verb.kind === 'ask';
  if (!says && end - start < MIN_OBJECT_ITEMS) return undefined;
  return { start, end };
}
const MIN_OBJECT_ITEMS = 3;
/** "said" with at least so many words after it reports them, even where the tagger sees no verb among them. */
const MIN_SAID_ITEMS = 3;

/** Furthest quotation after a colon, and after a comma, from its verb: "yells down, “…”", "wrote on his own page: “…”". */
const MAX_TO_COLON = 16;
const MAX_TO_COMMA = 3;

/** A quotation that a mark sets off some words after the verb; undefined where another verb comes first. */
export function findQuoteAhead(items: readonly Item[], cue: Cue, from: number, limit: number): ItemRange | undefined {
  if (!cue.verb.frames.has('q')) return undefined;
  for (let at = from; at < Math.min(limit, from + MAX_TO_COLON); at += 1) {
    const item = items[at];
    const quoteNext = isQuote(items[at + 1]) && at + 1 < limit;
    if (quoteNext && (isWord(item, ':') || (isComma(item) && at - from <= MAX_TO_COMMA)))
      return { start: at + 1, end: limit };
    if (mayBeFinite(item) || isQuote(item)) return undefined;
  }
  return undefined;
}
