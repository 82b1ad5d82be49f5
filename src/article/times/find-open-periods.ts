import { calendarWords } from '../../lexicons/index.ts';
import type { TimeDraft, TimeFinder, TimeText } from './time-draft.ts';

const PARTS = new Set(['end', 'start', 'beginning', 'close', 'middle', 'rest', 'remainder', 'course']);
const BEGINNINGS = new Set(['in', 'for', 'every', 'each', 'the']);

/** Periods without a count: "in years", "every week", "the weekend", "the end of the year". */
export const findOpenPeriod: TimeFinder = {
  begins: (word) => BEGINNINGS.has(word) || PARTS.has(word),
  find: (text, index) => findLoosePeriod(text, index) ?? findPartOfPeriod(text, index) ?? findWeekend(text, index),
};

/** "in years", "for months", "for decades": open towards the past; "every week", "weekly": repeated. */
function findLoosePeriod(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const next = text.words[index + 1] ?? '';
  const { units, weekdays } = calendarWords();
  if (next === 'quarter') return undefined;
  if ((word === 'in' || word === 'for') && /^(?:days|weeks|months|years|decades|centuries|generations)$/u.test(next)) {
    const unit = units.get(next) ?? 'year';
    const granularity = unit === 'decade' || unit === 'century' ? 'year' : unit;
    return {
      first: index,
      end: index + 2,
      meaning: { kind: 'loose' },
      granularity,
      bound: 'since',
      certainty: 'inferred',
    };
  }
  if ((word === 'every' || word === 'each') && (units.has(next) || weekdays.has(next))) {
    const unit = units.get(next) ?? 'day';
    const granularity = unit === 'decade' || unit === 'century' ? 'year' : unit;
    return {
      first: index,
      end: index + 2,
      meaning: { kind: 'loose' },
      granularity,
      bound: 'every',
      certainty: 'stated',
    };
  }
  return undefined;
}

/** "the weekend", "over the weekend". */
function findWeekend(text: TimeText, index: number): TimeDraft | undefined {
  if (text.words[index] !== 'the' || text.words[index + 1] !== 'weekend' || text.words[index + 2] === 'of')
    return undefined;
  const meaning = { kind: 'weekend' as const, which: 'nearest' as const };
  return { first: index, end: index + 2, meaning, granularity: 'day', certainty: 'inferred' };
}

/** "the end of the year", "the rest of the week": all of the calendar unit, also what is still to come. */
function findPartOfPeriod(text: TimeText, index: number): TimeDraft | undefined {
  if (!PARTS.has(text.words[index] ?? '') || text.words[index + 1] !== 'of') return undefined;
  if (!/^(?:the|this)$/u.test(text.words[index + 2] ?? '')) return undefined;
  const unit = text.words[index + 3];
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  const first = text.words[index - 1] === 'the' ? index - 1 : index;
  return { first, end: index + 4, meaning: { kind: 'whole', unit }, granularity: unit, certainty: 'inferred' };
}
