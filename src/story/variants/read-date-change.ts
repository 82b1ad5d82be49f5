/** A day, month, year or hour that is another one in the other wording. */

import { calendarWords } from '../../lexicons/index.ts';
import type { TimeExpression } from '../../model/index.ts';
import { type ChangeReader, touching } from './change-reader.ts';
import { excludeTimes } from './exclude-times.ts';

/** Kind "date". */
export const readDateChange: ChangeReader = (change, { a, b }) => {
  const [one] = touching(a.article.times, change.a);
  const [other] = touching(b.article.times, change.b);
  if (one === undefined || other === undefined) return undefined;
  if (!excludeTimes(one, other) && !namesOther(one, other)) return undefined;
  return {
    kind: 'date',
    severity: 'major',
    about: 'when',
    weight: 6,
    keys: [one.norm, other.norm],
    spans: [one.span, other.span],
  };
};

/** Two weekdays or two months by name, of which no date of publication makes one. */
function namesOther(a: TimeExpression, b: TimeExpression): boolean {
  if (a.from !== undefined && b.from !== undefined && a.from === b.from && a.to === b.to) return false;
  const { weekdays, months } = calendarWords();
  return [weekdays, months].some((names) => {
    const [ofA, ofB] = [a, b].map(({ norm }) =>
      norm
        .split(/[^a-z]+/u)
        .map((word) => names.get(word))
        .find((value) => value !== undefined),
    );
    return ofA !== undefined && ofB !== undefined && ofA !== ofB;
  });
}
