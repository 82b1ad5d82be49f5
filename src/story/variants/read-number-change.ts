/** A number that is another one in the other wording, unless rounding, units or modifiers explain it. */

import { type ChangeReader, touching } from './change-reader.ts';
import { compareQuantities } from './compare-quantities.ts';

/** Kind "number". */
export const readNumberChange: ChangeReader = (change, { a, b }) => {
  const [ofA, ofB] = [touching(a.article.quantities, change.a), touching(b.article.quantities, change.b)];
  const [one, other] = [ofA[0], ofB[0]];
  if (one === undefined || other === undefined || ofA.length > 1 || ofB.length > 1) return undefined;
  if (one.ordinal !== other.ordinal || (one.unit !== other.unit && one.value === other.value)) return undefined;
  const relation = one.unit === other.unit ? compareQuantities(one, other) : 'differs';
  if (relation !== 'differs') return undefined;
  const noun = one.noun?.lemma ?? other.noun?.lemma;
  return {
    kind: 'number',
    severity: 'major',
    about:
      one.unit === undefined
        ? `number of ${noun ?? 'something'}`
        : noun === undefined
          ? one.unit
          : `${one.unit} of ${noun}`,
    weight: 6,
    keys: [one, other].map(({ modifier, value, upTo }) => `${modifier} ${value.toPrecision(4)} ${upTo ?? ''}`) as [
      string,
      string,
    ],
    spans: [one.span, other.span],
  };
};
