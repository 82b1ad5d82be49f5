/** Kind "date": one claim told of two times. */
import type { TimeExpression, Token } from '../../model/index.ts';
import { type Span, spanContains } from '../../text/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { excludeTimes, isCalendarDate } from './exclude-times.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Share of the shorter telling that must align for their dates to be dates of one thing. */
const MIN_LIKENESS = 0.5;
/** One claim, told of two times that cannot both be right. */
export function findDateVariants(view: VariantView): VariantDraft[] {
  return view.pairs
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .flatMap((pair) => {
      const { a, b, claimId } = pair;
      const [timeA, timeB] = [onlyTime(a), onlyTime(b)];
      if (timeA === undefined || timeB === undefined || !excludeTimes(timeA, timeB)) return [];
      if (!standAlike(pair, timeA.span, timeB.span)) return [];
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

/** Words beside a time among which both tellings have one in common. */
const BESIDE = 4;

/** Whether a like word of content stands beside both times: they are times of one thing. */
function standAlike({ a, b }: TellingPair, ofA: Span, ofB: Span): boolean {
  const beside = ({ words }: WordedTelling, span: Span): Token[] =>
    [
      ...words.filter((word) => word.span.end <= span.start).slice(-BESIDE),
      ...words.filter((word) => word.span.start >= span.end).slice(0, BESIDE),
    ].filter(({ pos }) => /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(pos));
  return beside(a, ofA).some((one) => beside(b, ofB).some((other) => wordSimilarity(one, other) > 0));
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
