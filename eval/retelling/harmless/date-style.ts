/** The same day or hour in another style: "March 3" and "3 March", "3 p.m." and "15:00". */
import { MONTHS } from '../plants/date.ts';
import { findPlaces, type Planter } from '../site.ts';

const SHORT = new Map<string, string>(
  ['Jan', 'Feb', '', '', '', '', '', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'].flatMap((short, at) =>
    short === '' ? [] : [[`${short}.`, MONTHS[at] as string] as const],
  ),
);
const ANY = [...MONTHS, ...[...SHORT.keys()].map((short) => short.replace('.', '\\.'))].join('|');

const ordinal = (day: number): string => {
  const end = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${end}`;
};

export const restyleDate: Planter = (sentence, _facts, random) => [
  ...findPlaces(
    sentence,
    new RegExp(`(?<![\\p{L}-])(?<x>(?<month>${ANY}) (?<day>\\d{1,2}))(?![\\d:]|, \\d{4}|(?:st|nd|rd|th))`, 'gu'),
    (_, { groups }) => {
      const month = SHORT.get(groups?.['month'] ?? '') ?? groups?.['month'] ?? '';
      const day = Number(groups?.['day']);
      if (day < 1 || day > 31) return undefined;
      return random.pick([`${day} ${month}`, `${month} ${ordinal(day)}`, `the ${ordinal(day)} of ${month}`]);
    },
    'minor',
  ),
  ...findPlaces(
    sentence,
    new RegExp(`(?<![\\p{L}\\d-])(?<x>(?<day>\\d{1,2}) (?<month>${MONTHS.join('|')}))(?! \\d|\\p{L})`, 'gu'),
    (_, { groups }) => `${groups?.['month'] ?? ''} ${groups?.['day'] ?? ''}`,
    'minor',
  ),
];

export const restyleTime: Planter = (sentence, _facts, random) =>
  findPlaces(
    sentence,
    /(?<![\d:.])(?<x>(?<hour>1[0-2]|[1-9])(?<minutes>:[0-5]\d)? (?<half>[ap])\.m\.)(?= [\p{L}(]|,)/gu,
    (_, { groups }) => {
      const { hour = '', minutes, half = '' } = groups ?? {};
      const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
      return random.pick([`${String(hours).padStart(2, '0')}${minutes ?? ':00'}`, `${hour}${minutes ?? ''}${half}m`]);
    },
    'minor',
  );
