/** A day, a month or a year that is another one afterwards. */
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const WEEKDAY = new RegExp(`(?<![\\p{L}-])(?<x>${WEEKDAYS.join('|')})(?![\\p{L}-]|['’]s| [A-Z])`, 'gu');
const DAY_OF_MONTH = new RegExp(
  `(?<=\\b(?:${MONTHS.join('|')}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.) )(?<x>\\d{1,2})(?![\\d:])`,
  'gu',
);
const MONTH = new RegExp(
  `(?<=\\b(?:in|since|until|by|last|this|next|early|late) )(?<x>${MONTHS.join('|')})(?! [A-Z\\d])`,
  'gu',
);
const YEAR = /(?<=\b(?:in|since|until|of|from) )(?<x>(?:19[5-9]\d|20[0-2]\d))(?![\d,.-]\d|\d|s\b)/gu;

/** Dates outside names ("Black Friday" is a name, "May" a verb). */
export const plantDate: Planter = (sentence, _facts, random) =>
  [
    ...findPlaces(sentence, WEEKDAY, (day, { index }) => {
      if (/(?:[A-Z][a-z]+|and|or|to|through) $/u.test(sentence.slice(0, index)) && index > 0) return undefined;
      return WEEKDAYS[(WEEKDAYS.indexOf(day) + random.pick([2, 3, 4, 5])) % 7];
    }),
    ...findPlaces(sentence, DAY_OF_MONTH, (day) => {
      const other = ((Number(day) + random.pick([3, 5, 8, 11, 14]) - 1) % 28) + 1;
      return String(other);
    }),
    ...findPlaces(sentence, MONTH, (month) => MONTHS[(MONTHS.indexOf(month) + random.pick([2, 3, 5, 7])) % 12]),
    ...findPlaces(sentence, YEAR, (year) => String(Number(year) - random.pick([2, 3, 4, 6]))),
  ].filter(({ start }) => isOutsideQuotes(sentence, start));
