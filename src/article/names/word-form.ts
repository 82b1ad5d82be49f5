/**
 * What the tagger asks of a word wherever it stands, worked out once for each form and kept: hashes of the word, its
 * shape and its ends, its classes, the lists it is in.
 */
import {
  countryOfDemonym,
  findReportingVerbs,
  findWordCluster,
  isEventNoun,
  isGivenName,
  isNameStop,
  isOrganisationNoun,
  isPlaceNoun,
  titleUseOf,
} from '../../lexicons/index.ts';
import { foldText, hashString, remember } from '../../text/index.ts';

/** How a word is printed. */
export const CASING = { mark: 0, number: 1, lower: 2, capital: 3, capitals: 4, mixed: 5 } as const;

/** Lists of single words, as bits of a mask. */
export const LISTS = {
  givenName: 1,
  organisationNoun: 2,
  placeNoun: 4,
  eventNoun: 8,
  post: 16,
  address: 32,
  demonym: 64,
  stop: 128,
  report: 256,
} as const;
export const LIST_COUNT = 9;

/** Hashes are signed: V8 keeps those in place, and boxes larger numbers. */
export interface WordForm {
  /** Hash of the matching form. */
  readonly norm: number;
  /** Hash of the word as printed. */
  readonly exact: number;
  readonly shape: number;
  readonly casing: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** Word classes; 0 for none. */
  readonly coarse: number;
  readonly fine: number;
  /** Four letters or more: such words have a capital in headlines, whatever they are. */
  readonly isLong: boolean;
  /** Mask of `LISTS`. */
  readonly lists: number;
}

/** The form of a word as printed. */
export const wordFormOf = remember(buildForm);

/** Numbers are alike but for their length, so that years are told from counts. */
const foldDigits = (text: string): string => text.replace(/\d/gu, '0');

/** Short forms that newspapers print with or without periods: read as the one that the training texts have. */
const PERIODS = new Map([
  ['US', 'u.s.'],
  ['U.S', 'u.s.'],
  ['UK', 'u.k.'],
  ['UN', 'u.n.'],
  ['Mr', 'mr.'],
  ['Mrs', 'mrs.'],
  ['Ms', 'ms.'],
  ['Dr', 'dr.'],
]);

function buildForm(word: string): WordForm {
  const norm = PERIODS.get(word) ?? foldDigits(foldText(word));
  const cluster = findWordCluster(norm);
  return {
    norm: hashString(norm) | 0,
    exact: hashString(foldDigits(word)) | 0,
    shape: hashString(shapeOf(word)) | 0,
    casing: casingOf(word),
    prefixes: [2, 3, 4].filter((length) => length < norm.length).map((length) => hashString(norm.slice(0, length)) | 0),
    suffixes: [1, 2, 3, 4]
      .filter((length) => length < norm.length)
      .map((length) => hashString(norm.slice(-length)) | 0),
    coarse: cluster === undefined ? 0 : cluster.coarse + 1,
    fine: cluster === undefined ? 0 : cluster.fine + 1,
    isLong: /\p{L}{4}/u.test(word),
    lists: listsOf(word, foldText(word)),
  };
}

/** "Oskvale's" → "Xx'x", "1996" → "0000", "U.S." → "X.X."; runs of one kind of letter are one. */
const shapeOf = (word: string): string =>
  word
    .slice(0, 40)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/\d/gu, '0');

function casingOf(word: string): number {
  if (!/\p{L}/u.test(word)) return /\d/u.test(word) ? CASING.number : CASING.mark;
  if (!/\p{Lu}/u.test(word)) return CASING.lower;
  if (!/[\p{Ll}\p{Lo}]/u.test(word)) return CASING.capitals;
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? CASING.capital : CASING.mixed;
}

function listsOf(word: string, norm: string): number {
  const use = titleUseOf(norm);
  const capital = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return (
    (isGivenName(norm) ? LISTS.givenName : 0) |
    (isOrganisationNoun(norm) ? LISTS.organisationNoun : 0) |
    (isPlaceNoun(norm) ? LISTS.placeNoun : 0) |
    (isEventNoun(norm) ? LISTS.eventNoun : 0) |
    (use === 'post' ? LISTS.post : 0) |
    (use === 'address' ? LISTS.address : 0) |
    (countryOfDemonym(capital) === undefined ? 0 : LISTS.demonym) |
    (isNameStop(norm) ? LISTS.stop : 0) |
    (findReportingVerbs(norm).length > 0 ? LISTS.report : 0)
  );
}
