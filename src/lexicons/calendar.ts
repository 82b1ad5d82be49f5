import { loadJson } from './load-json.ts';

/** A unit of time as texts name it. */
export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Names of the calendar, in lower case; months from 1, weekdays from 0 (Sunday), seasons as first and last month (north). */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly dayParts: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, readonly [number, number]>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
}

interface CalendarTable {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly dayParts: readonly string[];
  readonly seasons: Readonly<Record<string, readonly [number, number]>>;
  readonly units: Readonly<Record<string, CalendarUnit>>;
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
    };
  }
  return words;
}
