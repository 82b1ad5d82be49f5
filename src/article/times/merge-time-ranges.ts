import { withFields } from '../../model/index.ts';
import type { TimeDraft, TimeMeaning, TimeText } from './time-draft.ts';

/** Words between two times that make them the ends of one: "Monday to Thursday", "March 31-April 4". */
const JOINERS = new Set(['to', 'through', 'thru', 'until', 'till', '-', '–', '—']);
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;

/** Joins the two ends of a stretch of time: "from 2014 to 2016", "between May and July 2019", "June 3 to 5". */
export function mergeTimeRanges(text: TimeText, drafts: readonly TimeDraft[]): TimeDraft[] {
  const merged: TimeDraft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    if (last !== undefined && isRange(text, last, draft)) merged[merged.length - 1] = joined(last, draft);
    else merged.push(draft);
  }
  return merged.map((draft) => withEndDay(text, draft));
}

function isRange(text: TimeText, a: TimeDraft, b: TimeDraft): boolean {
  if (b.first !== a.end + 1 || text.tokens[a.first]?.sentenceIndex !== text.tokens[b.first]?.sentenceIndex)
    return false;
  if (a.granularity !== b.granularity || a.minuteOfDay !== undefined || a.bound !== undefined) return false;
  if (!isPoint(a.meaning) || !isPoint(b.meaning)) return false;
  const joiner = text.words[a.end] ?? '';
  const opener = text.words[a.first - 1] ?? '';
  if (joiner === 'and') return opener === 'between';
  return JOINERS.has(joiner) && (joiner !== 'to' || opener === 'from' || a.meaning.kind === b.meaning.kind);
}

const POINTS = new Set<TimeMeaning['kind']>(['absolute', 'month-day', 'weekday', 'holiday']);
const isPoint = ({ kind }: TimeMeaning): boolean => POINTS.has(kind);

function joined(a: TimeDraft, b: TimeDraft): TimeDraft {
  const certainty = a.certainty === 'stated' && b.certainty === 'stated' ? 'stated' : 'inferred';
  const meaning: TimeMeaning =
    a.meaning.kind === 'absolute' && b.meaning.kind === 'absolute'
      ? { kind: 'absolute', from: a.meaning.from, to: b.meaning.to }
      : { kind: 'range', from: a.meaning, to: b.meaning };
  return withFields(a, { end: b.end, meaning, certainty });
}

/** "June 3 to 5": the second day stands without its month. */
function withEndDay(text: TimeText, draft: TimeDraft): TimeDraft {
  const { meaning, end } = draft;
  if (meaning.kind !== 'month-day' || meaning.day === undefined || meaning.toDay !== undefined) return draft;
  const word = text.words[end + 1] ?? '';
  if (!/^(?:to|through|-|–)$/u.test(text.words[end] ?? '') || !DAY.test(word)) return draft;
  const toDay = Number.parseInt(word, 10);
  const next = text.tokens[end + 2];
  const counts = next !== undefined && /^(?:NOUN|NUM|SYM|ADJ)$/u.test(next.pos);
  return toDay <= meaning.day || counts
    ? draft
    : withFields(draft, { end: end + 2, meaning: withFields(meaning, { toDay }) });
}
