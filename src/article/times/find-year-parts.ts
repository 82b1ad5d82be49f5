import { calendarWords, readNumber } from '../../lexicons/index.ts';
import { endOfMonth, startOfMonth } from './calendar-days.ts';
import { yearAt } from './find-years.ts';
import type { TimeDraft, TimeFinder, TimeText } from './time-draft.ts';

/** Words before a bare season that make it a date: "in spring", "by the summer". */
const DATE_ASKING = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'during',
  'through',
  'late',
  'early',
  'mid',
  'before',
  'after',
  'from',
]);
const HALVES = new Map([
  ['first', [1, 6]],
  ['second', [7, 12]],
] as const);
const QUARTERS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
] as const);
/** Later than this no century has begun that news could tell of. */
const LAST_CENTURY = 21;

/** "spring 2019", "in the summer", "Q3 2020", "the second half of 2018", "fiscal 2016", "the 19th century". */
export const findYearPart: TimeFinder = {
  begins: (word) => calendarWords().seasons.has(word) || QUARTERS.has(word as 'first') || BEGINNING.test(word),
  find: (text, index) =>
    findSeason(text, index) ?? findQuarter(text, index) ?? findFiscalYear(text, index) ?? findCentury(text, index),
};

/** "Q3", "fiscal", "FY2016", "19th", "mid-19th", "nineteenth". */
const BEGINNING = /^(?:q[1-4]|fiscal|fy(?:\d{4})?|(?:mid-)?\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd|ty))$/u;

function findSeason(text: TimeText, index: number): TimeDraft | undefined {
  const months = calendarWords().seasons.get(text.words[index] ?? '');
  if (months === undefined) return undefined;
  const dated = yearAt(text, index + 1);
  if (dated !== undefined) return monthsDraft(index, dated.end, months, dated.value);
  const pos = text.tokens[index]?.pos;
  const next = text.tokens[index + 1];
  if (pos === 'VERB' || next?.norm === 'of' || next?.norm === '-' || /^(?:NOUN|PROPN)$/u.test(next?.pos ?? ''))
    return undefined;
  const at = text.words[index - 1] === 'the' ? index - 2 : index - 1;
  if (!DATE_ASKING.has(text.words[at] ?? '')) return undefined;
  return {
    first: index,
    end: index + 1,
    meaning: { kind: 'season', months },
    granularity: 'month',
    certainty: 'inferred',
  };
}

function findQuarter(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const short = /^q([1-4])$/u.exec(word);
  if (short !== null && text.capital(index)) {
    const months = quarterMonths(Number(short[1]));
    const year = yearAt(text, index + 1);
    if (year !== undefined) return monthsDraft(index, year.end, months, year.value);
    return {
      first: index,
      end: index + 1,
      meaning: { kind: 'season', months },
      granularity: 'month',
      certainty: 'inferred',
    };
  }
  const unit = text.words[index + 1] === '-' ? index + 2 : index + 1;
  const quarter = text.words[unit] === 'quarter' ? QUARTERS.get(word as 'first') : undefined;
  const months =
    quarter === undefined
      ? text.words[unit] === 'half'
        ? HALVES.get(word as 'first')
        : undefined
      : quarterMonths(quarter);
  const year = months === undefined ? undefined : yearAt(text, unit + 1);
  return months === undefined || year === undefined ? undefined : monthsDraft(index, year.end, months, year.value);
}

const quarterMonths = (quarter: number): readonly [number, number] => [quarter * 3 - 2, quarter * 3];

/** The calendar year: when a fiscal year begins differs from house to house, so it is never certain. */
function findFiscalYear(text: TimeText, index: number): TimeDraft | undefined {
  const word = text.words[index] ?? '';
  const glued = /^fy((?:19|20)\d{2})$/u.exec(word);
  if (glued !== null) return yearDraft(index, index + 1, Number(glued[1]));
  if (word !== 'fiscal' && word !== 'fy') return undefined;
  const year = yearAt(text, text.words[index + 1] === 'year' ? index + 2 : index + 1);
  return year === undefined ? undefined : yearDraft(index, year.end, year.value);
}

const yearDraft = (first: number, end: number, year: number): TimeDraft => ({
  ...monthsDraft(first, end, [1, 12], year),
  granularity: 'year',
  certainty: 'inferred',
});

function findCentury(text: TimeText, index: number): TimeDraft | undefined {
  const word = (text.words[index] ?? '').replace(/^mid-/u, '');
  const number = /^\d{1,2}(?:st|nd|rd|th)$/u.test(word)
    ? { value: Number.parseInt(word, 10), end: index + 1 }
    : ordinalAt(text, index);
  if (number === undefined || number.value > LAST_CENTURY) return undefined;
  const at = text.words[number.end] === '-' ? number.end + 1 : number.end;
  if (text.words[at] !== 'century') return undefined;
  const first = (number.value - 1) * 100 + 1;
  if (first < 1000) return undefined;
  const meaning = { kind: 'absolute' as const, from: `${first}-01-01`, to: `${first + 99}-12-31` };
  return { first: index, end: at + 1, meaning, granularity: 'year', certainty: 'stated' };
}

function ordinalAt({ words }: TimeText, index: number): { value: number; end: number } | undefined {
  if (!/(?:th|st|nd|rd|ty)$/u.test(words[index] ?? '')) return undefined;
  const number = readNumber(words, index);
  return number?.ordinal === true ? number : undefined;
}

function monthsDraft(first: number, end: number, [from, to]: readonly [number, number], year: number): TimeDraft {
  const begins = startOfMonth(from > to ? year - 1 : year, from);
  return {
    first,
    end,
    meaning: { kind: 'absolute', from: begins, to: endOfMonth(year, to) },
    granularity: 'month',
    certainty: 'stated',
  };
}
