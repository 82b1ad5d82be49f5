import { remember } from '../../text/index.ts';
import { findCalendarDate } from './find-calendar-dates.ts';
import { findClockTime } from './find-clock-times.ts';
import { findHoliday } from './find-holidays.ts';
import { findOpenPeriod } from './find-open-periods.ts';
import { findRelativeTime } from './find-relative-times.ts';
import { findToldTime } from './find-told-times.ts';
import { findWeekday } from './find-weekdays.ts';
import { findYearPart } from './find-year-parts.ts';
import { findYear } from './find-years.ts';
import type { TimeDraft, TimeFinder, TimeText } from './time-draft.ts';

const FINDERS: readonly TimeFinder[] = [
  findCalendarDate,
  findClockTime,
  findHoliday,
  findWeekday,
  findToldTime,
  findRelativeTime,
  findOpenPeriod,
  findYearPart,
  findYear,
];

const findersFor = remember((word) => FINDERS.filter(({ begins }) => begins(word)));

/** Every time expression, in text order, none overlapping: at each word the longest finding wins. Linear. */
export function findTimes(text: TimeText): TimeDraft[] {
  const found: TimeDraft[] = [];
  for (let index = 0; index < text.tokens.length; ) {
    let best: TimeDraft | undefined;
    for (const { find } of findersFor(text.words[index] as string)) {
      const draft = find(text, index);
      if (draft !== undefined && draft.end > (best?.end ?? index) && staysInSentence(text, draft)) best = draft;
    }
    if (best !== undefined) found.push(best);
    index = best?.end ?? index + 1;
  }
  return found;
}

const staysInSentence = ({ tokens }: TimeText, draft: TimeDraft): boolean =>
  tokens[draft.first]?.sentenceIndex === tokens[draft.end - 1]?.sentenceIndex;
