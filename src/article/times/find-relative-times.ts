import { calendarWords, isNumberWord, readNumber } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { beginsNumber, type CalendarStep, type TimeDraft, type TimeFinder, type TimeText } from './time-draft.ts';

const DAY_WORDS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
const PAST = new Set(['last', 'past', 'previous', 'recent', 'preceding']);
const FUTURE = new Set(['next', 'coming', 'following']);
const AFTERWARDS = new Map([
  ['ago', 'ago'],
  ['earlier', 'loose'],
  ['later', 'loose'],
  ['before', 'loose'],
  ['afterwards', 'loose'],
  ['prior', 'loose'],
  ['after', 'loose'],
  ['back', 'loose'],
] as const);
/** How many days, months or years one of a unit is, and the step that can carry it. */
const STEPS: ReadonlyMap<string, readonly [CalendarStep, number]> = new Map([
  ['minute', ['day', 0]],
  ['hour', ['day', 0]],
  ['day', ['day', 1]],
  ['week', ['week', 1]],
  ['month', ['month', 1]],
  ['year', ['year', 1]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
]);

/** "today", "last night", "this past week", "last month", "two weeks ago", "in recent months", "a day earlier". */
export const findRelativeTime: TimeFinder = {
  begins: (word) =>
    DAY_WORDS.has(word) ||
    PAST.has(word) ||
    FUTURE.has(word) ||
    VAGUE.has(word) ||
    OTHERS.has(word) ||
    beginsCount(word),
  find: (text, index) => findDayWord(text, index) ?? findPeriod(text, index) ?? findAgo(text, index),
};

const OTHERS = new Set(['overnight', 'this', 'current', 'a', 'an', 'one', 'the']);
const beginsCount = (word: string): boolean => beginsNumber(word) || isNumberWord(word);

function findDayWord(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const next = text.words[index + 1] ?? '';
  const { dayParts } = calendarWords();
  const days = DAY_WORDS.get(word);
  if (days !== undefined) {
    // "Today" inside a name ("USA Today", "today's world") tells no day.
    if (text.capital(index) && text.capital(index - 1) && text.tokens[index - 1]?.pos === 'PROPN') return undefined;
    return dayDraft(index, dayParts.has(next) ? index + 2 : index + 1, days);
  }
  if (word === 'this' && dayParts.has(next)) return dayDraft(index, index + 2, 0);
  if (word === 'last' && next === 'night') return dayDraft(index, index + 2, -1);
  if (word === 'overnight' && text.tokens[index + 1]?.pos !== 'NOUN') return dayDraft(index, index + 1, 0, -1);
  return undefined;
}

const dayDraft = (first: number, end: number, to: number, from = to): TimeDraft => ({
  first,
  end,
  meaning: { kind: 'calendar', unit: 'day', from, to },
  granularity: 'day',
  certainty: 'inferred',
});

/** Counted periods next to the publication: "last week", "this month", "the past two years", "next summer". */
function findPeriod(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const isThis = word === 'this' || word === 'current';
  let at = index + 1;
  let direction: 'past' | 'future' | 'this' | undefined;
  let rolling = word === 'past' || word === 'recent' || word === 'coming';
  if (isThis) {
    const second = text.words[at] ?? '';
    direction = PAST.has(second) ? 'past' : FUTURE.has(second) ? 'future' : 'this';
    rolling = direction !== 'this';
    if (direction !== 'this') at += 1;
  } else if (PAST.has(word)) direction = 'past';
  else if (FUTURE.has(word)) direction = 'future';
  if (direction === undefined || text.tokens[index]?.pos === 'VERB') return undefined;
  // "It would last five weeks", whatever the tagger makes of it.
  if (word === 'last' && /^(?:AUX|PART)$/u.test(text.tokens[index - 1]?.pos ?? '')) return undefined;
  const { units, seasons } = calendarWords();
  if (
    text.words[index - 1] === 'the' &&
    units.get(text.words[at] ?? '') === 'day' &&
    !(text.words[at] ?? '').endsWith('s')
  )
    return undefined;
  const season = seasons.get(text.words[at] ?? '');
  if (season !== undefined) {
    const meaning = { kind: 'season' as const, months: season, which: direction };
    return { first: index, end: at + 1, meaning, granularity: 'month', certainty: 'inferred' };
  }
  const vague = /^(?:few|several|couple|recent)$/u.test(text.words[at] ?? '');
  const number = vague ? undefined : readNumber(text.words, at);
  const count = number === undefined || number.ordinal ? 1 : number.value;
  let unitAt = vague ? at + 1 : (number?.end ?? at);
  if (text.words[unitAt] === 'of') unitAt += 1;
  if (number !== undefined && text.words[unitAt] === 'to') {
    const upper = readNumber(text.words, unitAt + 1);
    if (upper !== undefined) unitAt = upper.end;
  }
  const name = text.words[unitAt] ?? '';
  const unit = units.get(name);
  const step = STEPS.get(unit ?? '');
  if (unit === undefined || step === undefined || (number?.ordinal ?? false)) return undefined;
  const end = unitAt + 1;
  const granularity = unit === 'decade' || unit === 'century' ? 'year' : unit;
  const base = { first: index, end, granularity, certainty: 'inferred' as const };
  const plural = name.endsWith('s');
  if (word === 'following' || word === 'previous' || word === 'preceding')
    return withFields(base, { meaning: { kind: 'loose' } });
  if (plural && (number === undefined || vague)) {
    return withFields(base, {
      meaning: { kind: 'loose' },
      ...(direction === 'past' ? { bound: 'since' as const } : {}),
    });
  }
  if (number !== undefined || rolling || step[1] > 1) {
    return withFields(base, {
      meaning: { kind: 'running', unit: step[0], count: count * step[1], future: direction === 'future' },
    });
  }
  if (name === 'weekend') {
    const which = direction === 'past' ? 'last' : direction === 'future' ? 'next' : 'this';
    return withFields(base, { granularity: 'day', meaning: { kind: 'weekend', which } });
  }
  if (unit === 'minute' || text.words[end] === 'of') return undefined;
  const shift = direction === 'past' ? -1 : direction === 'future' ? 1 : 0;
  if (step[1] === 0) return withFields(base, { meaning: { kind: 'calendar', unit: 'day', from: 0, to: 0 } });
  return withFields(base, { meaning: { kind: 'calendar', unit: step[0], from: shift, to: shift } });
}

const VAGUE = new Set(['several', 'few', 'many', 'some']);
/** "Three months after" ends a clause as a time; before "the flood" the three months are how long it took. */
const BESIDE = new Set(['after', 'before', 'back', 'prior']);
const endsClause = ({ tokens }: TimeText, index: number): boolean => {
  const next = tokens[index];
  return next === undefined || next.pos === 'PUNCT' || next.sentenceIndex !== tokens[index - 1]?.sentenceIndex;
};

/** "two weeks ago", "a year ago", "three days later", "a day before". */
function findAgo(text: TimeText, index: number): TimeDraft | undefined {
  const { units } = calendarWords();
  const word = text.words[index] ?? '';
  let at = index;
  let count = 1;
  const vagueAt = word === 'a' || word === 'the' ? index + 1 : index;
  const vague = VAGUE.has(text.words[vagueAt] ?? '');
  const number = vague ? undefined : readNumber(text.words, index);
  if (vague) at = vagueAt + 1;
  else if (number === undefined && (word === 'a' || word === 'an' || word === 'one' || word === 'the')) at = index + 1;
  if (number !== undefined) {
    if (number.ordinal) return undefined;
    count = number.value;
    at = number.end;
  } else if (at === index) return undefined;
  const unit = units.get(text.words[at] ?? '');
  const step = STEPS.get(unit ?? '');
  const after = AFTERWARDS.get((text.words[at + 1] ?? '') as 'ago');
  if (unit === undefined || step === undefined || after === undefined) return undefined;
  if (
    BESIDE.has(text.words[at + 1] ?? '') &&
    (word !== 'the' || (text.words[at] ?? '').endsWith('s')) &&
    !endsClause(text, at + 2)
  )
    return undefined;
  const granularity = unit === 'decade' || unit === 'century' ? 'year' : unit;
  const base = { first: index, end: at + 2, granularity, certainty: 'inferred' as const };
  if (after === 'loose' || vague) {
    return withFields(base, { meaning: { kind: 'loose' } });
  }
  return withFields(base, { meaning: { kind: 'ago', unit: step[0], count: count * step[1], future: false } });
}
