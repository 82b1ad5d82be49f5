/** Numbers of one claim told by two articles: each telling's only number of one unit, or of one noun. */

import type { Quantity } from '../../model/index.ts';
import { spanContains } from '../../text/index.ts';
import type { TellingPair, WordedTelling } from './aligned-tellings.ts';
import { compareQuantities } from './compare-quantities.ts';
import type { VariantDraft } from './variant-draft.ts';

/** Share of the shorter telling that must align for its numbers to be numbers of one thing. */
const MIN_LIKENESS = 0.45;
/** The same where both are bounds of one kind ("up to 10 years", "up to 14 years"). */
const MIN_LIKENESS_OF_BOUNDS = 0.3;
/** Numbers whose sizes differ by more than this factor hardly measure the same thing. */
const FAR = 8;

/** Two numbers of one claim that differ, where nothing else in the tellings could be meant. */
export function compareToldNumbers(pairs: readonly TellingPair[]): VariantDraft[] {
  return pairs.flatMap(({ a, b, claimId, likeness }): VariantDraft[] => {
    if (claimId === undefined || likeness < MIN_LIKENESS_OF_BOUNDS) return [];
    return onlyOnes(a).flatMap((one): VariantDraft[] => {
      const other = onlyOnes(b).find((each) => dimensionOf(each) === dimensionOf(one));
      if (other === undefined || compareQuantities(one, other) !== 'differs') return [];
      const areBounds = one.modifier !== 'exactly' && one.modifier === other.modifier;
      if (likeness < (areBounds ? MIN_LIKENESS_OF_BOUNDS : MIN_LIKENESS)) return [];
      // An article that tells both tells of two things.
      if (tells(a, other) || tells(b, one)) return [];
      // "one survey" is a survey.
      if (Math.min(one.value, other.value) < 2) return [];
      if (Math.max(one.value, other.value) > FAR * Math.min(one.value, other.value)) return [];
      return [
        {
          kind: 'number',
          severity: 'major',
          about: one.unit === 'year-old' ? 'age' : (dimensionOf(one) ?? 'number'),
          claimId,
          readings: [readingOf(a, one), readingOf(b, other)],
          weight: 5,
        },
      ];
    });
  });
}

/** Unit, or what is counted. */
const dimensionOf = ({ unit, noun }: Quantity): string | undefined =>
  unit ?? (noun === undefined ? undefined : `number of ${noun.lemma}`);

/** Whether an article has this number of this dimension in another sentence ("up from 40" is no other thing), but for rounding. */
const tells = ({ article, sentence }: WordedTelling, quantity: Quantity): boolean =>
  article.quantities.some(
    (each) =>
      !spanContains(sentence, each.span) &&
      dimensionOf(each) === dimensionOf(quantity) &&
      each.value.toPrecision(3) === quantity.value.toPrecision(3),
  );

/** Numbers of a telling that are the only ones of their dimension. */
function onlyOnes({ article, telling }: WordedTelling): Quantity[] {
  const inside = article.quantities.filter(({ span, ordinal }) => !ordinal && spanContains(telling.span, span));
  return inside.filter(
    (quantity) =>
      dimensionOf(quantity) !== undefined &&
      inside.every((other) => other === quantity || dimensionOf(other) !== dimensionOf(quantity)),
  );
}

const readingOf = ({ telling, sentence }: WordedTelling, { span, modifier, value, upTo }: Quantity) => ({
  articleIndex: telling.articleIndex,
  span,
  context: sentence,
  key: `${modifier} ${value.toPrecision(4)} ${upTo ?? ''}`,
});
