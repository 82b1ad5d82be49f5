import { loadJson } from './load-json.ts';

/** A unit of time as texts name it. */
export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** A day that recurs every year: by date, as the nth weekday of a month (-1: the last), or so many days from Easter Sunday. */
export type CalendarDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** A recurring day and its name, as matching forms. */
export interface Holiday {
  readonly words: readonly string[];
  readonly day: CalendarDay;
}

/** Names of the calendar, in lower case; months from 1, weekdays from 0 (Sunday), seasons as first and last month (north). */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly dayParts: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, readonly [number, number]>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Names of recurring days by their first word, longest first. */
  readonly holidays: ReadonlyMap<string, readonly Holiday[]>;
}

interface CalendarTable {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly dayParts: readonly string[];
  readonly seasons: Readonly<Record<string, readonly [number, number]>>;
  readonly units: Readonly<Record<string, CalendarUnit>>;
  readonly holidays: Readonly<Record<string, CalendarDay>>;
}

let words: CalendarWords | undefined;

/** The calendar's words; abbreviations stand without their full stop. */
export function calendarWords(): CalendarWords {
  if (words === undefined) {
    const table = loadJson<CalendarTable>('calendar.json');
    words = {
      months: new Map(Object.entries(table.months)),
      weekdays: new Map(Object.entries(table.weekdays)),
      dayParts: new Set(table.dayParts),
      seasons: new Map(Object.entries(table.seasons)),
      units: new Map(Object.entries(table.units)),
      holidays: holidaysByWord(table.holidays),
    };
  }
  return words;
}

function holidaysByWord(table: CalendarTable['holidays']): ReadonlyMap<string, readonly Holiday[]> {
  const byWord = new Map<string, Holiday[]>();
  for (const [name, day] of Object.entries(table)) {
    const names = name.split(' ');
    byWord.set(names[0] as string, [...(byWord.get(names[0] as string) ?? []), { words: names, day }]);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
}
