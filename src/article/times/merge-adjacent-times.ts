import { withFields } from '../../model/index.ts';
import { skipZone } from './find-clock-times.ts';
import type { TimeDraft, TimeText } from './time-draft.ts';

const JOINERS = new Set('on,at,about,around,the,of,late,early,shortly,approximately,roughly,,'.split(',').concat(','));
/** Words that may stand between an hour and its day ("11pm local time on Thursday"). */
const MAX_GAP_WORDS = 3;

/** Joins an hour with its day ("4 p.m. on Friday") and a weekday with its date ("Thursday, Dec. 28"). */
export function mergeAdjacentTimes(text: TimeText, drafts: readonly TimeDraft[]): TimeDraft[] {
  const merged: TimeDraft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const joined = last === undefined ? undefined : joinPair(text, last, draft);
    if (joined === undefined) merged.push(draft);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function joinPair(text: TimeText, a: TimeDraft, b: TimeDraft): TimeDraft | undefined {
  const gap = text.words.slice(a.end, b.first);
  if (gap.length > MAX_GAP_WORDS || text.tokens[a.first]?.sentenceIndex !== text.tokens[b.first]?.sentenceIndex) {
    return undefined;
  }
  if (!gap.every((word) => JOINERS.has(word))) return undefined;
  const isClock = (draft: TimeDraft): boolean => draft.meaning.kind === 'clock';
  const isDay = (draft: TimeDraft): boolean => draft.granularity === 'day' && draft.minuteOfDay === undefined;
  if (isDay(a) && isClock(b)) return withFields(a, { end: b.end, ...hourOf(b) });
  if (isClock(a) && isDay(b)) return withFields(b, { first: a.first, end: skipZone(text, b.end), ...hourOf(a) });
  const dated = b.meaning.kind === 'absolute' || b.meaning.kind === 'month-day';
  const short = gap.length === 0 || (gap.length === 1 && gap[0] === ',');
  if (a.meaning.kind === 'weekday' && dated && isDay(b) && short) return withFields(b, { first: a.first });
  return undefined;
}

const hourOf = (clock: TimeDraft): Pick<TimeDraft, 'granularity' | 'minuteOfDay'> => ({
  granularity: clock.granularity,
  ...(clock.minuteOfDay === undefined ? {} : { minuteOfDay: clock.minuteOfDay }),
});
