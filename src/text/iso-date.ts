/**
 * Dates as metadata and date lines print them, brought to ISO 8601 and kept as exact as they are given.
 * Only unambiguous forms: "05/06/2016" has two readings and gives none. No clock and no locale is asked.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d{2}(?::?\d{2})?|UTC|GMT)?)?$/iu;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: (\d{2}:\d{2}(?::\d{2})?))?$/u;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u;
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?:,? (?:at )?(\\d{2}:\\d{2}(?::\\d{2})?) ?(Z|GMT|UTC|[+-]\\d{4})?)?$`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'iu');

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** `2016-05-28`, or nothing when there is no such day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days || year < 1000) return undefined;
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function withTime(day: string | undefined, time: string | undefined, zone: string | undefined): string | undefined {
  if (day === undefined || time === undefined) return day;
  const [hours = '', minutes = ''] = time.split(':');
  if (Number(hours) > 23 || Number(minutes) > 59) return day;
  const offset = zone === undefined ? '' : /^(?:z|utc|gmt)$/iu.test(zone) ? 'Z' : zone;
  return `${day}T${time.replace(',', '.')}${offset.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2')}`;
}

/**
 * ISO 8601 date or date-time of a date in words or figures ("May 28, 2016", "Sat, 28 May 2016 09:53:00 GMT",
 * "2016-05-28T09:53:00Z"); absent for anything else, ambiguous and impossible dates included.
 */
export function isoDateOf(text: string): string | undefined {
  const given = text.replace(/\s+/gu, ' ').trim();
  if (given.length > 60) return undefined;
  const numeric = ISO.exec(given) ?? YEAR_FIRST.exec(given);
  if (numeric !== null) {
    const [, year, month, day, time, zone] = numeric;
    return withTime(isoDay(Number(year), Number(month), Number(day)), time, zone);
  }
  const basic = BASIC.exec(given);
  if (basic !== null) {
    const [, year, month, day, hours, minutes, seconds, zone] = basic;
    const time = hours === undefined ? undefined : [hours, minutes, seconds].filter((part) => part !== undefined);
    return withTime(isoDay(Number(year), Number(month), Number(day)), time?.join(':'), zone);
  }
  const dayFirst = DAY_FIRST.exec(given);
  if (dayFirst !== null) {
    const [, day, month = '', year, time, zone] = dayFirst;
    return withTime(isoDay(Number(year), monthNumber(month), Number(day)), time, zone);
  }
  const monthFirst = MONTH_FIRST.exec(given);
  if (monthFirst === null) return undefined;
  const [, month = '', day, year] = monthFirst;
  return isoDay(Number(year), monthNumber(month), Number(day));
}
