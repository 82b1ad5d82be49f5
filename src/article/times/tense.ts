/**
 * Which way a sentence looks from a time expression: back, ahead, or neither. Read off the nearest verb before it, else
 * the first one behind it; the tagger gives verbs but no tense, so tense is told by form and by the helping verbs.
 */
import type { TimeText } from './time-draft.ts';

/** The way a sentence looks. */
export type Direction = 'past' | 'future' | undefined;

/** Words before an expression that are looked at; verbs further off govern something else. */
const LOOK_BACK_WORDS = 14;
const LOOK_AHEAD_WORDS = 12;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const MODALS = words("will 'll shall wo would may might must should could");
const PRESENT_BE = words("is are am 's 're 'm");
const PAST_AUX = words("was were had did has have 'd 've been");
/** Say by themselves that something is still to come. */
const AHEAD = words(
  'scheduled upcoming due expected slated poised planned plans planning intends intend hopes aims going forthcoming coming',
);
/** "set to", "set for", "likely to", "ready to". */
const AHEAD_BEFORE_TO = words('set likely ready plan able deadline bid due going about prepared forward');
/** Verbs whose infinitive lies ahead of them: "agreed to meet on Friday". */
const PROMISING = words(
  'vow promise agree decide vote plan want invite urge ask call order expect schedule prepare threaten pledge offer hope intend need aim',
);
/** Verbs that news puts into the present for what is on the calendar: "the trial begins Monday". */
const CALENDAR = words(
  'begin start open end expire resume host visit meet vote go come arrive return leave play face kick take',
);

const CLAUSE_OPENERS = words(', ; : and but that - – — " “ (');

/** Which way the sentence looks from the tokens `[first, end)`. */
export function directionAt(text: TimeText, first: number, end: number): Direction {
  return opensClause(text, first)
    ? (lookAhead(text, end) ?? lookBack(text, first))
    : (lookBack(text, first) ?? lookAhead(text, end));
}

/** "..., and in July they will sign": what comes before belongs to another clause. */
function opensClause(text: TimeText, first: number): boolean {
  let at = first - 1;
  if (text.words[at] === 'the') at -= 1;
  if (text.tokens[at]?.pos === 'ADP') at -= 1;
  return sentenceOf(text, at) !== sentenceOf(text, first) || CLAUSE_OPENERS.has(text.words[at] ?? '');
}

const sentenceOf = ({ tokens }: TimeText, index: number): number | undefined => tokens[index]?.sentenceIndex;

function lookBack(text: TimeText, first: number): Direction {
  const sentence = sentenceOf(text, first);
  for (let at = first - 1; at >= 0 && at >= first - LOOK_BACK_WORDS && sentenceOf(text, at) === sentence; at -= 1) {
    if (text.words[at] === ';') return undefined;
    const found = directionOfWord(text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookAhead(text: TimeText, end: number): Direction {
  const sentence = sentenceOf(text, end - 1);
  for (let at = end; at < end + LOOK_AHEAD_WORDS && sentenceOf(text, at) === sentence; at += 1) {
    const word = text.words[at] ?? '';
    if (word === ';') return undefined;
    if (PRESENT_BE.has(word) && text.tokens[at]?.pos === 'AUX') {
      const next = text.words[at + 1] ?? '';
      return next === 'to' || AHEAD.has(next) || AHEAD_BEFORE_TO.has(next) || next.endsWith('ing')
        ? 'future'
        : undefined;
    }
    const found = directionOfWord(text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What one word says of the direction; verbs only, and the few words that announce. */
function directionOfWord(text: TimeText, at: number): Direction {
  const word = text.words[at] ?? '';
  const pos = text.tokens[at]?.pos;
  const next = text.words[at + 1] ?? '';
  if (AHEAD.has(word) || (AHEAD_BEFORE_TO.has(word) && (next === 'to' || (word === 'set' && next === 'for'))))
    return 'future';
  if (word === 'ahead' && next === 'of') return 'future';
  if (pos === 'AUX') {
    if (MODALS.has(word)) return word === 'could' && /^(?:not|n't)$/u.test(next) ? 'past' : 'future';
    if (PAST_AUX.has(word)) return word === 'have' && MODALS.has(text.words[at - 1] ?? '') ? undefined : 'past';
    return undefined;
  }
  return pos === 'VERB' ? directionOfVerb(text, at) : undefined;
}

function directionOfVerb(text: TimeText, at: number): Direction {
  const { norm, lemma } = text.tokens[at] as TimeText['tokens'][number];
  const before = wordBefore(text, at);
  if (norm === lemma) {
    if (before === 'to') return directionOfInfinitive(text, at);
    return CALENDAR.has(lemma) && before !== 'did' && before !== "n't" ? 'future' : undefined;
  }
  if (norm.endsWith('ing')) return PRESENT_BE.has(before) ? 'future' : PAST_AUX.has(before) ? 'past' : undefined;
  if (norm.endsWith('s') && !norm.endsWith('ss')) return CALENDAR.has(lemma) ? 'future' : undefined;
  if (before === 'be') return 'future';
  return PRESENT_BE.has(before) ? undefined : 'past';
}

/** "plans to meet", "agreed to meet" lie ahead; "flew to Rome to meet" lies behind, as its own verb says. */
function directionOfInfinitive(text: TimeText, at: number): Direction {
  for (let left = at - 2; left >= Math.max(0, at - 7); left -= 1) {
    const token = text.tokens[left];
    if (token === undefined || token.sentenceIndex !== text.tokens[at]?.sentenceIndex) return undefined;
    if (PROMISING.has(token.lemma) || AHEAD.has(token.norm) || AHEAD_BEFORE_TO.has(token.norm)) return 'future';
    if (PRESENT_BE.has(token.norm) && left === at - 2) return 'future';
    if (token.pos === 'VERB') return undefined;
  }
  return undefined;
}

/** The word before, adverbs and "not" skipped. */
function wordBefore({ tokens, words: all }: TimeText, at: number): string {
  let left = at - 1;
  while (left > at - 3 && (tokens[left]?.pos === 'ADV' || all[left] === 'not')) left -= 1;
  return all[left] ?? '';
}
