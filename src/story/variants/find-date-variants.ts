/** Kind "date": one claim told of two times. */
import type { TimeExpression, TimeUnit } from '../../model/index.ts';
import { spanContains } from '../../text/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align for their dates to be dates of one thing. */
const MIN_LIKENESS = 0.5;
/** Minutes between two stated hours up to which they are one. */
const SAME_HOUR = 10;

/** Two dates further apart than this are hardly dates of one thing, however alike the words. */
const MAX_GAP_DAYS: Partial<Record<TimeUnit, number>> = { year: 3 * 366, month: 366 };

/** One claim, told of two times that cannot both be right. */
export function findDateVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap(({ a, b, claimId }) => {
      const [timeA, timeB] = [onlyTime(a), onlyTime(b)];
      if (timeA === undefined || timeB === undefined || !exclude(timeA, timeB)) return [];
      const stated = isCalendarDate(timeA) && isCalendarDate(timeB);
      const years = timeA.from?.slice(0, 4) !== timeB.from?.slice(0, 4);
      return [
        {
          kind: 'date',
          severity: stated || years ? 'major' : 'minor',
          about: 'when',
          claimId,
          readings: [readingOf(a, timeA), readingOf(b, timeB)],
          weight: stated || years ? 6 : 3,
        } satisfies VariantDraft,
      ];
    });
}

/** The one time a telling gives; with several it is not known which is its own. */
function onlyTime({ article, telling }: WordedTelling): TimeExpression | undefined {
  const times = article.times.filter((time) => spanContains(telling.span, time.span) && time.bound === undefined);
  return times.length === 1 ? times[0] : undefined;
}

function exclude(a: TimeExpression, b: TimeExpression): boolean {
  if (a.minuteOfDay !== undefined && b.minuteOfDay !== undefined && a.minuteOfDay !== b.minuteOfDay) {
    return Math.abs(a.minuteOfDay - b.minuteOfDay) > SAME_HOUR;
  }
  if (a.granularity !== b.granularity || a.norm === b.norm) return false;
  // "12 March" and "15 October 2024" are both dates; "Friday" is none.
  if (a.relative !== b.relative && !(isCalendarDate(a) && isCalendarDate(b))) return false;
  if (a.relative && sharesWord(a.norm, b.norm)) return false;
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return false;
  if (a.to >= b.from && b.to >= a.from) return false;
  const gapDays = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / 86_400_000;
  return gapDays <= (MAX_GAP_DAYS[a.granularity] ?? 92);
}

/** "12 March", with or without a year; not "Friday", "last week". */
const isCalendarDate = (time: TimeExpression): boolean => !time.relative || /\d/u.test(time.norm);

/** "saturday" and "saturday afternoon": what the days are depends on dates of publication that may be wrong. */
const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.split(' ').filter((word) => !/^(?:this|last|next|week|.*\d.*)$/u.test(word)));
  return b.split(' ').some((word) => words.has(word));
};

const readingOf = ({ telling }: WordedTelling, time: TimeExpression) => ({
  articleIndex: telling.articleIndex,
  span: time.span,
  context: telling.span,
  key: time.minuteOfDay === undefined ? `${time.from}/${time.to}` : String(time.minuteOfDay),
});
