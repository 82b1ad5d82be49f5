import { calendarWords } from '../../lexicons/index.ts';
import type { TimeDraft, TimeFinder, TimeText } from './time-draft.ts';

const ORDER = new Set(['earlier', 'later', 'before', 'after', 'afterwards', 'ago']);
const PLURALS = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'nights']);
/** Words after which "the next week" is counted from today: "over the next week". */
const FROM_NOW = new Set(['over', 'in', 'within', 'for', 'during', 'throughout', 'through']);
const POINTING = new Set(['that', 'same']);

/**
 * Times that hang on what was told before, and so have no dates of their own: "the next day", "that night", "the day
 * after", "days later", "earlier in the month".
 */
export const findToldTime: TimeFinder = {
  begins: (word) => BEGINNINGS.has(word) || PLURALS.has(word),
  find: findTold,
};

const BEGINNINGS = new Set(['the', 'that', 'same', 'earlier', 'later']);

function findTold(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  if (word === 'the') return findNextDay(text, index) ?? findSame(text, index);
  if (POINTING.has(word)) return findSame(text, index);
  if (word === 'earlier' || word === 'later') return findWithin(text, index);
  return PLURALS.has(word) ? findBareCount(text, index) : undefined;
}

const unitAt = (text: TimeText, index: number): TimeDraft['granularity'] | undefined => {
  const word = text.words[index] ?? '';
  if (calendarWords().dayParts.has(word)) return 'day';
  const unit = calendarWords().units.get(word);
  return unit === undefined || unit === 'minute' || unit === 'hour'
    ? undefined
    : unit === 'decade' || unit === 'century'
      ? 'year'
      : unit;
};

const loose = (first: number, end: number, granularity: TimeDraft['granularity']): TimeDraft => ({
  first,
  end,
  meaning: { kind: 'loose' },
  granularity,
  certainty: 'inferred',
});

/** "the next day", "the following morning": not tomorrow, but the day after the one told of. */
function findNextDay(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index + 1] ?? '';
  if (word !== 'next' && word !== 'following' && word !== 'previous') return undefined;
  if (FROM_NOW.has(text.words[index - 1] ?? '')) return undefined;
  const unit = unitAt(text, index + 2);
  return unit === undefined || (text.words[index + 2] ?? '').endsWith('s') ? undefined : loose(index, index + 3, unit);
}

/** "that night", "the same day"; "that" before a noun only, and not "day one". */
function findSame(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const at = word === 'the' ? index + 1 : index;
  if (word === 'the' && text.words[at] !== 'same') return undefined;
  if (word === 'that' && text.tokens[index]?.pos !== 'DET' && text.tokens[index]?.pos !== 'PRON') return undefined;
  const unit = unitAt(text, at + 1);
  const next = text.tokens[at + 2];
  if (unit === undefined || next?.pos === 'NOUN' || (text.words[at + 1] ?? '').endsWith('s')) return undefined;
  return loose(index, at + 2, unit);
}

/** "earlier in the month", "later in the day". */
function findWithin(text: TimeText, index: number): TimeDraft | undefined {
  if (text.words[index + 1] !== 'in' || !/^(?:the|that)$/u.test(text.words[index + 2] ?? '')) return undefined;
  const unit = unitAt(text, index + 3);
  return unit === undefined ? undefined : loose(index, index + 4, unit);
}

/** "days later", "years ago"; a number or "a few" before it is read with it elsewhere. */
function findBareCount(text: TimeText, index: number): TimeDraft | undefined {
  const before = text.tokens[index - 1];
  if (before?.pos === 'NUM' || before?.pos === 'ADJ' || !ORDER.has(text.words[index + 1] ?? '')) return undefined;
  const unit = calendarWords().units.get(text.words[index] ?? '');
  const after = text.tokens[index + 2];
  const sided = text.words[index + 1] === 'after' || text.words[index + 1] === 'before';
  if (unit === undefined || (sided && after !== undefined && after.pos !== 'PUNCT')) return undefined;
  return loose(index, index + 2, unit === 'decade' || unit === 'century' ? 'year' : unit);
}
