import type { CalendarDay } from '../../lexicons/index.ts';
import type { Certainty, Token } from '../../model/index.ts';

/** What an expression says before it meets the publication date; months from 1, weekdays from 0 (Sunday). */
export type TimeMeaning =
  | { readonly kind: 'absolute'; readonly from: string; readonly to: string }
  | { readonly kind: 'month-day'; readonly month: number; readonly day?: number; readonly toDay?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'nearest' | 'last' | 'next' | 'this' }
  /** Whole units counted from the publication: {unit: 'month', from: -1, to: -1} is last month. */
  | { readonly kind: 'calendar'; readonly unit: CalendarStep; readonly from: number; readonly to: number }
  /** Running units before or after the publication: the past month, the next two weeks. */
  | { readonly kind: 'running'; readonly unit: CalendarStep; readonly count: number; readonly future: boolean }
  /** A point so many units away, as exact as its unit: two weeks ago. */
  | { readonly kind: 'ago'; readonly unit: CalendarStep; readonly count: number; readonly future: boolean }
  /** Months of a year, first to last (winter ends in the next); without `which` the year that fits the sentence. */
  | {
      readonly kind: 'season';
      readonly months: readonly [number, number];
      readonly which?: 'past' | 'future' | 'this';
    }
  /** A Saturday and a Sunday. */
  | { readonly kind: 'weekend'; readonly which: 'nearest' | 'last' | 'next' | 'this' }
  /** A day that recurs every year by its own rule. */
  | { readonly kind: 'holiday'; readonly day: CalendarDay; readonly year?: number }
  /** The whole calendar unit around the publication, what is to come of it too: "by the end of the year". */
  | { readonly kind: 'whole'; readonly unit: CalendarStep }
  /** From the first day of the one to the last of the other. */
  | { readonly kind: 'range'; readonly from: TimeMeaning; readonly to: TimeMeaning }
  /** Hour of a day that nothing names. */
  | { readonly kind: 'clock' }
  /** Relative to something else than the publication, or too loose for dates. */
  | { readonly kind: 'loose' };

export type CalendarStep = 'day' | 'week' | 'month' | 'year';

/** A time expression over tokens `[first, end)`, not yet resolved. */
export interface TimeDraft {
  readonly first: number;
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly granularity: 'minute' | 'hour' | CalendarStep;
  readonly bound?: 'since' | 'until' | 'every';
  readonly minuteOfDay?: number;
  readonly certainty: Certainty;
}

/** The tokens of an article and their matching forms, as the finders look at them. */
export interface TimeText {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Whether the word at this place begins with a capital. */
  readonly capital: (index: number) => boolean;
}

/** One kind of expression. */
export interface TimeFinder {
  /** Whether an expression of this kind can begin with this word: asked once per word of the language, not once per token. */
  readonly begins: (word: string) => boolean;
  /** The expression that begins at this token, if any; looks at no more than a dozen tokens. */
  readonly find: (text: TimeText, index: number) => TimeDraft | undefined;
}

/** Whether a word begins with a digit, or with the apostrophe of "'90s". */
export const beginsNumber = (word: string): boolean => /^'?\d/u.test(word);

/** Matching form at a place, without the full stop of an abbreviation ("dec." → "dec"); "" outside. */
export function plainWord({ words }: TimeText, index: number): string {
  const word = words[index] ?? '';
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Place after a free-standing full stop or comma that belongs to the date ("Dec. 28 , 2017"). */
export const skipMark = ({ words }: TimeText, index: number, mark: string): number =>
  words[index] === mark ? index + 1 : index;
