/** Kind "number": one thing measured in different numbers. Measures are found, grouped by what they measure, then compared. */
import { compareQuantities } from './compare-quantities.ts';
import { compareToldNumbers } from './compare-told-numbers.ts';
import { groupMeasures } from './group-measures.ts';
import { findMeasures, isTopicCount, type Measure } from './measure.ts';
import type { VariantDraft, VariantView } from './variant-draft.ts';

/** Topics whose counts matter most to a reader. */
const GRAVE = /^number of (?:dead|(?:\w+ )?hurt|missing)$/u;
/** Dimensions in which news gives many unlike figures side by side. */
const LOOSE = new Set(['percent', 'day', 'time']);

/** The same thing, measured in different numbers. */
export function findNumberVariants(view: VariantView): VariantDraft[] {
  const measures = view.articles.flatMap((article, articleIndex) => findMeasures(article, articleIndex, view.terms));
  const valuesOf = collectValues(measures);
  const groups = joinEqual(groupMeasures(measures.filter(({ dimension }) => !LOOSE.has(dimension))));
  const grouped = groups.flatMap((group) => {
    if (new Set(group.map(({ articleIndex }) => articleIndex)).size < 2) return [];
    const relations = relationsOf(group, valuesOf, (articleIndex) => dayOf(view, articleIndex));
    if (relations.has('differs')) return [buildNumberDraft(group, 'major')];
    return boundsDrift(group) ? [buildNumberDraft(group, 'minor')] : [];
  });
  return [...grouped, ...compareToldNumbers(view.pairs)];
}

/** Groups of one dimension with the same values are one: "a six-year-old boy", "the six-year-old". */
function joinEqual(groups: readonly (readonly Measure[])[]): Measure[][] {
  const byValues = new Map<string, Measure[]>();
  for (const group of groups) {
    const values = [...new Set(group.map(valueKey))].sort();
    const key = values.length < 2 ? `${byValues.size}` : `${group[0]?.dimension} ${values.join(' ')}`;
    byValues.set(key, [...(byValues.get(key) ?? []), ...group]);
  }
  return [...byValues.values()].map((group) =>
    [...group].sort((a, b) => a.articleIndex - b.articleIndex || a.span.start - b.span.start),
  );
}

/** All values of one dimension that an article tells, wherever: key of `placeKey`. */
function collectValues(measures: readonly Measure[]): Map<string, Set<string>> {
  const valuesOf = new Map<string, Set<string>>();
  for (const measure of measures) {
    const key = placeKey(measure);
    valuesOf.set(key, (valuesOf.get(key) ?? new Set()).add(valueKey(measure)));
  }
  return valuesOf;
}

const placeKey = ({ articleIndex, dimension }: Measure): string => `${articleIndex} ${dimension}`;

/** How the numbers of different articles stand to each other; an article that tells both of two values takes no side. */
function relationsOf(
  group: readonly Measure[],
  valuesOf: ReadonlyMap<string, ReadonlySet<string>>,
  day: (articleIndex: number) => string | undefined,
): Set<string> {
  const lacks = (a: Measure, b: Measure): boolean => valuesOf.get(placeKey(a))?.has(valueKey(b)) === false;
  const relations = new Set<string>();
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      if (isPrice(a) && isPrice(b) && day(a.articleIndex) !== day(b.articleIndex)) continue;
      if (a.articleIndex !== b.articleIndex && lacks(a, b) && lacks(b, a)) {
        relations.add(compareQuantities(a.quantity, b.quantity));
      }
    }
  }
  return relations;
}

/** A bare sum of money: prices change from day to day. */
const isPrice = ({ dimension, noun }: Measure): boolean => /^[A-Z]{3}$/u.test(dimension) && noun === undefined;

const dayOf = (view: VariantView, articleIndex: number): string | undefined =>
  view.articles[articleIndex]?.masthead.publishedAt?.slice(0, 10);

const valueKey = ({ quantity }: Measure): string => quantity.value.toPrecision(3);

/** One value that is a bound in one article ("at least 10", "up to 10") and the figure itself in another. */
const boundsDrift = (group: readonly Measure[]): boolean =>
  group.some(
    ({ quantity: plain }) =>
      /^(?:exactly|about)$/u.test(plain.modifier) &&
      group.some(
        ({ quantity }) =>
          /^(?:at-least|more-than|at-most)$/u.test(quantity.modifier) &&
          quantity.value === plain.value &&
          quantity.upTo === plain.upTo,
      ),
  );

function buildNumberDraft(group: readonly Measure[], severity: 'major' | 'minor'): VariantDraft {
  const [first] = group as [Measure];
  const grave = GRAVE.test(first.dimension);
  return {
    kind: 'number',
    severity,
    about: aboutMeasure(group),
    readings: group.map(({ articleIndex, span, context, quantity }) => ({
      articleIndex,
      span,
      context,
      key: `${quantity.modifier} ${quantity.value.toPrecision(4)} ${quantity.upTo ?? ''}`,
    })),
    ...(grave
      ? { note: 'Such counts often change from hour to hour: a later report may be right with another number.' }
      : {}),
    weight: grave ? 9 : 5,
  };
}

function aboutMeasure(group: readonly Measure[]): string {
  const [first] = group as [Measure];
  const noun = group.find((measure) => measure.quantity.noun !== undefined)?.quantity.noun?.lemma;
  if (isTopicCount(first.dimension)) return first.dimension;
  if (first.dimension.startsWith('count of ')) return `number of ${noun ?? first.noun ?? ''}`;
  const unit = first.dimension === 'year-old' ? 'age' : first.dimension;
  return noun === undefined ? unit : `${unit} of ${noun}`;
}
