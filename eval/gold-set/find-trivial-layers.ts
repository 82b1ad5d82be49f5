/** The trivial baselines of what is no statement: words of a calendar are times, digits are quantities. */
import type { Span } from '../../src/text/index.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const TIME = new RegExp(`\\b(?:${DAY}|${MONTH}|(?:19|20)\\d\\d|today|yesterday|tomorrow)\\b`, 'gu');
/** A number in digits, not one of the years above. */
const NUMBER = /(?<![\d.,])(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?/gu;

const spansOf = (pattern: RegExp, text: string): { span: Span }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ span: { start: index, end: index + length } }));

/** Days, months and years. */
export const findTrivialTimes = (text: string): { span: Span }[] => spansOf(TIME, text);

/** Numbers in digits. */
export const findTrivialQuantities = (text: string): { span: Span }[] => spansOf(NUMBER, text);
