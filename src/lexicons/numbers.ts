/**
 * Numbers as English writes them: digits, words, fractions, scales, vague counts ("dozens").
 * Words come from `data/en/numbers.json`; reading is one pass over matching forms, at most a dozen tokens.
 */
import { remember } from '../text/index.ts';
import { loadJson } from './load-json.ts';

interface NumberTable {
  readonly units: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly shortScales: Readonly<Record<string, number>>;
  readonly vague: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly fractionParts: Readonly<Record<string, number>>;
}

/** A number read from `[index, end)` of a list of matching forms. */
export interface NumberReading {
  readonly end: number;
  readonly value: number;
  /** Upper end where one token holds a range ("10-12"). */
  readonly upTo?: number;
  readonly ordinal: boolean;
  /** "dozens": at least two of them. */
  readonly vague: boolean;
  /** Whether it was written in digits. */
  readonly digits: boolean;
}

let table: NumberTable | undefined;
const numbers = (): NumberTable => {
  table ??= loadJson<NumberTable>('numbers.json');
  return table;
};

const lookUp = (record: Readonly<Record<string, number>>, word: string | undefined): number | undefined =>
  word !== undefined && Object.hasOwn(record, word) ? record[word] : undefined;

const DIGITS = /^(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,9})?([a-z]{1,3}|%)?$/u;
const DIGIT_RANGE = /^(\d{1,9}(?:\.\d{1,4})?)[-–—](\d{1,9}(?:\.\d{1,4})?)$/u;
const DIGIT_ORDINAL = /^(\d{1,6})(?:st|nd|rd|th)$/u;
/** "1/2", and what folding makes of "½". */
const FRACTION = /^(\d{1,2})[/⁄](\d{1,2})$/u;
const GLYPH = /^(\d{1,2})⁄(\d{1,2})$/u;

function fractionOf(pattern: RegExp, word: string | undefined): number | undefined {
  const match = pattern.exec(word ?? '');
  if (match === null || Number(match[1]) >= Number(match[2])) return undefined;
  return Number(match[1]) / Number(match[2]);
}

const digitsOf = (word: string): number => Number(word.replaceAll(',', ''));

/** Value of a plain number token ("1,000", "5.5", "3bn"), without looking at its neighbours. */
export function parseDigits(word: string): number | undefined {
  const match = DIGITS.exec(word);
  if (match === null) return undefined;
  const scale = match[3] === undefined ? 1 : lookUp(numbers().shortScales, match[3]);
  return scale === undefined ? undefined : (digitsOf(match[1] ?? '') + Number(match[2] ?? 0)) * scale;
}

function readDigits(words: readonly string[], index: number): NumberReading | undefined {
  const word = words[index] ?? '';
  const ordinal = DIGIT_ORDINAL.exec(word);
  if (ordinal !== null) {
    return { end: index + 1, value: Number(ordinal[1]), ordinal: true, vague: false, digits: true };
  }
  const range = DIGIT_RANGE.exec(word);
  if (range !== null) {
    const [value, upTo] = [Number(range[1]), Number(range[2])];
    return { end: index + 1, value, upTo, ordinal: false, vague: false, digits: true };
  }
  const glyph = fractionOf(GLYPH, word);
  let value = glyph ?? parseDigits(word);
  if (value === undefined) return undefined;
  let end = index + 1;
  const part = glyph === undefined ? fractionOf(FRACTION, words[end]) : undefined;
  if (part !== undefined) {
    value += part;
    end += 1;
  }
  return withScales(words, { end, value, ordinal: false, vague: false, digits: true });
}

/** "1.5 million", "two hundred thousand": scales after a number multiply it. */
function withScales(words: readonly string[], reading: NumberReading): NumberReading {
  let { end, value } = reading;
  for (;;) {
    const hyphen = words[end] === '-' ? 1 : 0;
    const scale = lookUp(numbers().scales, words[end + hyphen]);
    if (scale === undefined) return { ...reading, end, value };
    value *= scale;
    end += hyphen + 1;
  }
}

/** "twenty-one", "two hundred and six thousand": additive words below a scale, then the scale. */
function readWords(words: readonly string[], index: number): NumberReading | undefined {
  const { units, scales, ordinals } = numbers();
  let total = 0;
  let part = 0;
  let end = index;
  let ordinal = false;
  let tens = false;
  let atAll = false;
  for (let at = index; at < words.length && at < index + 14; ) {
    const unit = lookUp(units, words[at]);
    const scale = lookUp(scales, words[at]);
    const last = lookUp(ordinals, words[at]);
    if (unit !== undefined && (part % 100 === 0 || (tens && unit < 10 && unit > 0))) {
      part += unit;
      tens = unit >= 20;
    } else if (scale !== undefined && atAll) {
      if (scale === 100 || scale === 12 || scale === 20) part = Math.max(part, 1) * scale;
      else {
        total += Math.max(part, 1) * scale;
        part = 0;
      }
      tens = false;
    } else if (last !== undefined && (!atAll || (tens && last < 10))) {
      part += last;
      ordinal = true;
    } else break;
    atAll = true;
    at += 1;
    end = at;
    if (ordinal) break;
    const joined = words[at] === '-' || (words[at] === 'and' && (part >= 100 || (total > 0 && part === 0)));
    if (
      joined &&
      (lookUp(units, words[at + 1]) ?? lookUp(scales, words[at + 1]) ?? lookUp(ordinals, words[at + 1])) !== undefined
    ) {
      at += 1;
    }
  }
  if (!atAll) return undefined;
  return { end, value: total + part, ordinal, vague: false, digits: false };
}

/** "a dozen", "a couple of", "half a million", "two and a half", "tens of thousands". */
function readIdiom(words: readonly string[], index: number): NumberReading | undefined {
  const { groups, vague, scales } = numbers();
  const word = words[index] ?? '';
  const plain = { ordinal: false, vague: false, digits: false } as const;
  if (word === 'a' || word === 'an') {
    const group = lookUp(groups, words[index + 1]);
    if (group !== undefined) {
      const reading = withScales(words, { end: index + 2, value: group, ...plain });
      const ofLater = words[reading.end] === 'of' && group < 4 ? 1 : 0;
      return { ...reading, end: reading.end + ofLater };
    }
  }
  if (word === 'half' && (words[index + 1] === 'a' || words[index + 1] === '-')) {
    const skip = words[index + 2] === '-' ? 3 : 2;
    const scale = lookUp(scales, words[index + skip]);
    if (scale !== undefined) return { end: index + skip + 1, value: scale / 2, ...plain };
  }
  const some = lookUp(vague, word);
  if (some !== undefined) {
    const larger = words[index + 1] === 'of' ? lookUp(vague, words[index + 2]) : undefined;
    return larger === undefined
      ? { end: index + 1, value: some, ordinal: false, vague: true, digits: false }
      : { end: index + 3, value: (some / 2) * (larger / 2), ordinal: false, vague: true, digits: false };
  }
  return undefined;
}

/** "two-thirds", "three quarters", "a third of", "half the": a share of the whole, as a fraction. */
function readShare(words: readonly string[], index: number): NumberReading | undefined {
  const { units, fractionParts } = numbers();
  const word = words[index];
  const plain = { ordinal: false, vague: false, digits: false } as const;
  if (word === 'half' && HALVED.has(words[index + 1] ?? '')) return { end: index + 1, value: 0.5, ...plain };
  const single = word === 'a' && words[index + 2] === 'of' ? lookUp(fractionParts, words[index + 1]) : undefined;
  if (single !== undefined) return { end: index + 2, value: 1 / single, ...plain };
  const top = lookUp(units, word);
  if (top === undefined) return undefined;
  const at = words[index + 1] === '-' ? index + 2 : index + 1;
  const bottom = lookUp(fractionParts, words[at]);
  if (bottom === undefined || top >= bottom) return undefined;
  return { end: at + 1, value: top / bottom, ...plain };
}

/** Words after "half" that make it a share: "half of them", "half the house". */
const HALVED = new Set(['of', 'the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all']);
/** Wholes of which news gives a share: "one in five", not "one in 2019" and not "seven out of 16" passes. */
const WHOLES = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000]);

/** "one in five", "nine out of ten", "1 in every 100": a share of the whole. */
function readRatio(words: readonly string[], index: number): NumberReading | undefined {
  const top = readWords(words, index) ?? readDigits(words, index);
  if (top === undefined || top.ordinal || !Number.isInteger(top.value)) return undefined;
  const out = words[top.end] === 'out' && words[top.end + 1] === 'of';
  if (!out && words[top.end] !== 'in') return undefined;
  const at = out ? top.end + 2 : top.end + 1;
  const bottom = lookAtNumber(words, words[at] === 'every' ? at + 1 : at);
  if (bottom === undefined || !WHOLES.has(bottom.value) || top.value < 1 || top.value >= bottom.value) return undefined;
  return { end: bottom.end, value: top.value / bottom.value, ordinal: false, vague: false, digits: false };
}

const lookAtNumber = (words: readonly string[], index: number): NumberReading | undefined =>
  readWords(words, index) ?? readDigits(words, index);

/** "two and a half": adds the half. */
function withHalf(words: readonly string[], reading: NumberReading): NumberReading {
  let at = reading.end;
  for (const word of ['and', 'a', 'half']) {
    if (words[at] === '-') at += 1;
    if (words[at] !== word) return reading;
    at += 1;
  }
  const scaled = withScales(words, { ...reading, end: at, value: reading.value + 0.5 });
  return scaled;
}

/** What a letter or two behind a number multiply it by: "m" → a million; "bn." too. */
export const shortScaleOf = (word: string): number | undefined =>
  lookUp(numbers().shortScales, word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word);

/** Whether a number in words can begin with this word: "two", "dozens", "half", "third". */
export function isNumberWord(word: string): boolean {
  const { units, scales, vague, groups, ordinals } = numbers();
  return word === 'half' || [units, scales, vague, groups, ordinals].some((table) => Object.hasOwn(table, word));
}

/** Whether any number can begin with this word, in digits or words: "12", "two", "a" ("a dozen"). */
export const mayBeginNumber = remember(
  (word: string): boolean => /^\d/u.test(word) || word === 'a' || word === 'an' || isNumberWord(word),
);

/** The number that begins at `index` of a list of matching forms, as long as it goes; `undefined` when none does. */
export function readNumber(words: readonly string[], index: number): NumberReading | undefined {
  if (!mayBeginNumber(words[index] ?? '')) return undefined;
  const reading =
    readIdiom(words, index) ??
    readShare(words, index) ??
    readRatio(words, index) ??
    readDigits(words, index) ??
    readWords(words, index);
  return reading === undefined || reading.ordinal || reading.vague ? reading : withHalf(words, reading);
}
