/** Which numbers of a story measure one thing: agglomerative clustering within one dimension. */
import { scoreOverlap } from '../terms/index.ts';
import { isTopicCount, type Measure, nounsAgree } from './measure.ts';

/** Mean likeness of the surroundings from which two numbers measure the same thing. */
const MIN_LIKENESS = 0.32;
/** The same for counts of the dead, the hurt and so on: the topic itself is already much in common. */
const MIN_LIKENESS_OF_TOPIC = 0.12;
/** The same for ages of one kind of being: the noun says nearly all. */
const MIN_LIKENESS_OF_AGE = 0.2;
/** The same for two unlike values that have no noun in common. */
const MIN_LIKENESS_BARE = 0.4;
/** The same for two unlike counts of one thing. */
const MIN_LIKENESS_OF_COUNTS = 0.4;
const CURRENCY = /^[A-Z]{3}$/u;
/** Numbers whose sizes differ by more than this factor hardly measure the same thing, however alike the words. */
const FAR = 8;
/** Of one dimension, so many numbers of one story are compared, as their pairs grow with the square. */
const MAX_MEASURES = 150;

/**
 * Numbers that measure the same thing, over all articles of a story: agglomerative clustering with average linkage
 * within one dimension, by what the words around them speak of.
 */
export function groupMeasures(measures: readonly Measure[]): Measure[][] {
  const byDimension = new Map<string, Measure[]>();
  for (const measure of measures) {
    const list = byDimension.get(measure.dimension) ?? [];
    list.push(measure);
    byDimension.set(measure.dimension, list);
  }
  return [...byDimension.values()].flatMap((list) => clusterMeasures(list.length > MAX_MEASURES ? thin(list) : list));
}

/** So many measures that every value said keeps its first places, in story order. */
function thin(measures: readonly Measure[]): Measure[] {
  const byValue = new Map<string, Measure[]>();
  for (const measure of measures) {
    const { value, modifier } = measure.quantity;
    const list = byValue.get(`${modifier} ${value}`) ?? [];
    list.push(measure);
    byValue.set(`${modifier} ${value}`, list);
  }
  const values = [...byValue.values()];
  const kept: Measure[] = [];
  for (let round = 0; kept.length < MAX_MEASURES; round += 1) {
    const next = values.flatMap((list) => list[round] ?? []);
    if (next.length === 0) break;
    kept.push(...next.slice(0, MAX_MEASURES - kept.length));
  }
  return kept;
}

function clusterMeasures(measures: readonly Measure[]): Measure[][] {
  const likeness = measures.map((a) => measures.map((b) => (a === b ? 1 : likenessOf(a, b))));
  let clusters = measures.map((_, index) => [index]);
  for (;;) {
    let best: { a: number; b: number; score: number } | undefined;
    for (let a = 0; a < clusters.length; a += 1) {
      for (let b = a + 1; b < clusters.length; b += 1) {
        const score = meanLikeness(likeness, clusters[a] as number[], clusters[b] as number[]);
        if (best === undefined || score > best.score) best = { a, b, score };
      }
    }
    const minimum = minimumFor((measures[0] as Measure).dimension);
    if (best === undefined || best.score < minimum) break;
    const { a, b } = best;
    const joined = [...(clusters[a] as number[]), ...(clusters[b] as number[])];
    clusters = [...clusters.filter((_, index) => index !== a && index !== b), joined];
  }
  return clusters.map((cluster) =>
    dropStrays(cluster, measures, likeness)
      .sort((x, y) => x - y)
      .map((index) => measures[index] as Measure),
  );
}

/** Share of the best likeness of its article below which another number of that article belongs to another thing. */
const STRAY = 0.7;

/** Where one article has several numbers in a cluster, those that are far less like the other articles' than its best. */
function dropStrays(
  cluster: readonly number[],
  measures: readonly Measure[],
  likeness: readonly (readonly number[])[],
): number[] {
  const articleOf = (index: number): number => (measures[index] as Measure).articleIndex;
  const meanToOthers = (index: number): number =>
    meanLikeness(
      likeness,
      [index],
      cluster.filter((other) => articleOf(other) !== articleOf(index)),
    );
  const means = new Map(cluster.map((index) => [index, meanToOthers(index)]));
  const bestOf = (article: number): number =>
    Math.max(...cluster.filter((index) => articleOf(index) === article).map((index) => means.get(index) ?? 0));
  return cluster.filter((index) => !((means.get(index) ?? 0) < STRAY * bestOf(articleOf(index))));
}

const isCount = (measure: Measure): boolean => measure.quantity.unit === undefined;

function minimumFor(dimension: string): number {
  if (isTopicCount(dimension)) return MIN_LIKENESS_OF_TOPIC;
  return dimension === 'year-old' ? MIN_LIKENESS_OF_AGE : MIN_LIKENESS;
}

function meanLikeness(likeness: readonly (readonly number[])[], a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += likeness[x]?.[y] ?? 0;
  return sum / Math.max(1, a.length * b.length);
}

const isOtherValue = ({ quantity: a }: Measure, { quantity: b }: Measure): boolean =>
  a.value !== b.value || a.upTo !== b.upTo;

/** What likeness loses where the words around two unlike numbers name other people, places or firms. */
const OTHER_NAMES = 0.12;

/** Whether both speak of somebody by name, and of nobody in common. */
function nameOthers(a: Measure, b: Measure): boolean {
  const [ofA, ofB] = [a, b].map(({ about }) => about.terms.filter(({ kind }) => kind === 'actor'));
  return (ofA?.length ?? 0) > 0 && (ofB?.length ?? 0) > 0 && ofA?.some(({ key }) => b.about.keys.has(key)) === false;
}

/** Nouns that anybody dead or hurt is called by. */
const ANYBODY =
  /^(?:number|toll|total|count|people|peopl|person|other|civilian|victim|passeng|bodi|wound|dead|casualti|injur|resid|man|men)$/u;

/** "five people" and "ten militants" are hardly the same hurt. */
const countOthers = ({ noun: a }: Measure, { noun: b }: Measure): boolean =>
  a !== undefined && b !== undefined && a !== b && !(ANYBODY.test(a) && ANYBODY.test(b));

function likenessOf(a: Measure, b: Measure): number {
  if (!isTopicCount(a.dimension) && (!nounsAgree(a, b) || (isCount(a) && a.which !== b.which))) return 0;
  if (isTopicCount(a.dimension) && a.quantity.value !== b.quantity.value && countOthers(a, b)) return 0;
  // Two ages of people without a noun are of two people as likely as of one.
  if (a.dimension === 'year-old' && (a.noun === undefined || b.noun === undefined)) return 0;
  const [small, large] = [Math.min(a.quantity.value, b.quantity.value), Math.max(a.quantity.value, b.quantity.value)];
  if (large > FAR * Math.max(small, 0.01)) return 0;
  // Two different numbers in one sentence measure two things.
  if (a.articleIndex === b.articleIndex && a.context.start < b.context.end && b.context.start < a.context.end)
    return -1;
  const sameValue = small === large ? 0.1 : 0;
  const overlap = scoreOverlap(a.about, b.about);
  // Sums of money are many in one text: without a noun in common the words around must be much alike.
  if ((a.noun === undefined || a.noun !== b.noun) && CURRENCY.test(a.dimension)) {
    if (a.noun !== undefined && b.noun !== undefined) return 0;
    return overlap < MIN_LIKENESS_BARE || (small !== large && nameOthers(a, b)) ? 0 : overlap + sameValue;
  }
  // "30 years" of what?
  if (a.noun === undefined && b.noun === undefined && !isCount(a) && overlap < MIN_LIKENESS_BARE && isOtherValue(a, b))
    return 0;
  // Points, laps and the like are many in one text, too.
  if (isCount(a) && !isTopicCount(a.dimension) && small !== large && overlap < MIN_LIKENESS_OF_COUNTS) return 0;
  const sameNoun = a.noun !== undefined && a.noun === b.noun ? 0.08 : 0;
  // A total of the dead or hurt is that of the story, whatever else its sentence speaks of.
  const total = isTopicCount(a.dimension) && (a.isTotal || b.isTotal) ? MIN_LIKENESS_OF_TOPIC : 0;
  const others = small !== large && !isTopicCount(a.dimension) && nameOthers(a, b) ? OTHER_NAMES : 0;
  return overlap + sameValue + sameNoun + total - others;
}
