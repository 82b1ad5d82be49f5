/** The same number in another dress: rounded, in another unit, in digits or words, as "%" or "percent". */
import { NUMBER_WORDS } from '../plants/number.ts';
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const LARGE =
  /(?<![\p{L}\p{N}$£€.,:/#-])(?<x>\d{1,3}(?:,\d{3})+|\d{3,6})(?= (?:[a-z]+ )?[a-z]{3,}s\b| people| men| women| children)/gu;
const UNROUNDED = /[1-9]0*$/u;

const withCommas = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** "1,987" to "about 2,000": two figures are left, and the number is hardly another. */
export const restyleRounding: Planter = (sentence, _facts, random) =>
  findPlaces(
    sentence,
    LARGE,
    (words, { index }) => {
      const value = Number(words.replaceAll(',', ''));
      const isYear = !words.includes(',') && value >= 1900 && value <= 2100;
      if (
        isYear ||
        /\b(?:about|around|nearly|almost|over|than|least|most|some|roughly|approximately|to|and|the|exactly|another|of) $/u.test(
          sentence.slice(0, index),
        )
      )
        return undefined;
      const unit = 10 ** (String(value).length - 2);
      const round = Math.round(value / unit) * unit;
      if (
        (UNROUNDED.exec(String(value))?.[0].length ?? 0) > String(value).length - 2 ||
        !isOutsideQuotes(sentence, index)
      )
        return undefined;
      const about =
        round > value ? random.pick(['about', 'nearly', 'almost']) : random.pick(['about', 'more than', 'over']);
      return `${about} ${withCommas(round)}`;
    },
    'minor',
  );

/** A length, a weight, a speed: how many of the other unit, as precisely as given. */
const UNITS: Readonly<Record<string, readonly [other: string, factor: number]>> = {
  miles: ['kilometers', 1.609344],
  mile: ['kilometers', 1.609344],
  kilometers: ['miles', 0.6213712],
  kilometres: ['miles', 0.6213712],
  feet: ['meters', 0.3048],
  meters: ['feet', 3.28084],
  metres: ['feet', 3.28084],
  pounds: ['kilograms', 0.4535924],
  kilograms: ['pounds', 2.204623],
  acres: ['hectares', 0.4046856],
  inches: ['centimeters', 2.54],
  mph: ['kph', 1.609344],
};
const MEASURE = new RegExp(
  `(?<![\\p{L}\\p{N}$£€.,:/#-])(?<x>(?<n>\\d{1,3}(?:,\\d{3})*|\\d+(?:\\.\\d+)?)(?: |-)(?<unit>${Object.keys(UNITS).join('|')}))(?![\\p{L}-])(?! \\()`,
  'gu',
);

export const restyleUnit: Planter = (sentence) =>
  findPlaces(
    sentence,
    MEASURE,
    (words, { groups, index }) => {
      if (/-|\(/u.test(words) || /\($/u.test(sentence.slice(0, index)) || !isOutsideQuotes(sentence, index))
        return undefined;
      const [other, factor] = UNITS[groups?.['unit'] ?? ''] ?? ['', 0];
      const value = Number((groups?.['n'] ?? '').replaceAll(',', '')) * factor;
      const rounded = value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
      return rounded < 1.5
        ? undefined
        : `${Number.isInteger(rounded) ? withCommas(rounded) : String(rounded)} ${other}`;
    },
    'minor',
  );

export const restylePercent: Planter = (sentence) => [
  ...findPlaces(
    sentence,
    /(?<x>\d+(?:\.\d+)? (?:percent|per cent))(?![\p{L}])/gu,
    (words) => words.replace(/ per ?cent/u, '%'),
    'minor',
  ),
  ...findPlaces(sentence, /(?<x>\d+(?:\.\d+)?%)/gu, (words) => words.replace('%', ' percent'), 'minor'),
];

export const restyleDigits: Planter = (sentence) => [
  ...findPlaces(
    sentence,
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<x>${NUMBER_WORDS.slice(2).join('|')})(?= (?:[a-z]+ )?[a-z]{3,}s\\b| people| men| women)`,
      'gu',
    ),
    (words) => String(NUMBER_WORDS.indexOf(words)),
    'minor',
  ),
  ...findPlaces(
    sentence,
    /(?<![\p{L}\p{N}$£€.,:/#-])(?<x>[2-9]|1[0-9]|20)(?= (?:[a-z]+ )?[a-z]{3,}s\b| people| men| women)/gu,
    (words) => NUMBER_WORDS[Number(words)],
    'minor',
  ),
];

export const restyleMoney: Planter = (sentence) => [
  ...findPlaces(
    sentence,
    /(?<x>\$\d{1,3}(?:\.\d)? million)(?![\p{L}-])/gu,
    (words) => `$${withCommas(Math.round(Number(/[\d.]+/u.exec(words)?.[0] ?? 0) * 1e6))}`,
    'minor',
  ),
  ...findPlaces(
    sentence,
    /(?<x>\$\d{1,3}(?:\.\d+)? (?:million|billion))(?![\p{L}-])/gu,
    (words) => words.replace(/ million/u, 'm').replace(/ billion/u, 'bn'),
    'minor',
  ),
];
