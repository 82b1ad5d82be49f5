/** Kind "date": one claim told of two times. */
import type { TimeExpression } from '../../model/index.ts';
import { spanContains } from '../../text/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import { excludeTimes, isCalendarDate } from './exclude-times.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align for their dates to be dates of one thing. */
const MIN_LIKENESS = 0.5;
/** One claim, told of two times that cannot both be right. */
export function findDateVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap(({ a, b, claimId }) => {
      const [timeA, timeB] = [onlyTime(a), onlyTime(b)];
      if (timeA === undefined || timeB === undefined || !excludeTimes(timeA, timeB)) return [];
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

const readingOf = ({ telling }: WordedTelling, time: TimeExpression) => ({
  articleIndex: telling.articleIndex,
  span: time.span,
  context: telling.span,
  key: time.minuteOfDay === undefined ? `${time.from}/${time.to}` : String(time.minuteOfDay),
});
