/** Reads every article of the gold set with Stemma and counts what it finds, layer by layer. */
import type { Quantity, ReadArticle, TimeExpression } from '../../src/model/index.ts';
import { type Span, spansOverlap } from '../../src/text/index.ts';
import {
  addAttributionCounts,
  attributionsOf,
  countAttributions,
  findTrivialAttributions,
  listErrors,
  NO_ATTRIBUTIONS,
  readPlainText,
} from '../attribution/index.ts';
import { findEntities } from '../names.ts';
import {
  addCounts,
  addSpanCounts,
  type CountRows,
  type Counts,
  countSpans,
  findWords,
  type Measure,
  NO_SPANS,
  type SpanCounts,
} from '../spans/index.ts';
import { findCapitalisedNames } from '../tagged/index.ts';
import { findTrivialQuantities, findTrivialTimes } from './find-trivial-layers.ts';
import type { GoldArticle, GoldQuantity, GoldTime } from './gold-article.ts';

/** One kind of annotation: what is found and what is annotated, and which pairs of overlapping spans agree in value. */
interface Layer {
  readonly spans: SpanCounts;
  readonly errors: readonly string[];
}

const words = (text: string, { start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/gu, ' ');

/** Counts spans whose keys must agree: a span of another key is another span. */
function countKeyed<F extends { span: Span }, G extends { span: Span }>(
  { name, text }: GoldArticle,
  what: string,
  found: readonly F[],
  gold: readonly G[],
  agrees: (found: F, gold: G) => boolean = () => true,
): Layer & { right: Counts } {
  const spans = countSpans(
    findWords(text),
    found.map(({ span }) => span),
    gold.map(({ span }) => span),
  );
  const near = (wanted: G): F | undefined =>
    found.find(({ span }) => span.start === wanted.span.start && span.end === wanted.span.end) ??
    found.find(({ span }) => spansOverlap(span, wanted.span));
  const errors: string[] = [];
  let right = 0;
  for (const wanted of gold) {
    const each = near(wanted);
    if (each === undefined) errors.push(`- ${name}: ${what} ${words(text, wanted.span)}`);
    else if (agrees(each, wanted)) right += 1;
    else
      errors.push(
        `~ ${name}: ${what} ${words(text, wanted.span)}: ${JSON.stringify(each)} for ${JSON.stringify(wanted)}`,
      );
  }
  for (const { span } of found)
    if (!gold.some((wanted) => spansOverlap(span, wanted.span))) errors.push(`+ ${name}: ${what} ${words(text, span)}`);
  return { spans, errors, right: { right: Math.min(right, found.length), found: found.length, gold: gold.length } };
}

const sameTime = (found: TimeExpression, gold: GoldTime): boolean =>
  found.granularity === gold.granularity &&
  found.bound === gold.bound &&
  (gold.open || (found.from === gold.from && found.to === gold.to));

/** Shares of a whole are rounded in the annotation ("a third", .333), and so are converted units. */
const close = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 0.005 * Math.abs(b));

const sameQuantity = (found: Quantity, gold: GoldQuantity): boolean =>
  close(found.value, gold.value) &&
  close(found.upTo, gold.upTo) &&
  found.unit === gold.unit &&
  found.modifier === gold.modifier &&
  found.ordinal === gold.ordinal;

/** Every count of the gold set, by layer, and the errors article by article. */
export interface GoldSetScore {
  readonly rows: CountRows;
  readonly trivial: CountRows;
  readonly errors: readonly string[];
}

const NAMES = ['PER', 'ORG', 'LOC'] as const;
const KEYED = [...NAMES, 'times', 'quantities', 'boilerplate'] as const;
const VALUED = [
  'times, right value',
  'times, right certainty',
  'quantities, right value',
  'boilerplate, right kind',
] as const;

/** Scores all articles. `read` stands in for Stemma in tests. */
export function scoreGoldSet(
  articles: readonly GoldArticle[],
  read: (article: GoldArticle) => ReadArticle = ({ text, publishedAt }) => readPlainText(text, publishedAt),
): GoldSetScore {
  let statements = NO_ATTRIBUTIONS;
  let trivial = NO_ATTRIBUTIONS;
  const spans = new Map<string, SpanCounts>(KEYED.map((key) => [key, NO_SPANS]));
  const values = new Map<string, Counts>(VALUED.map((key) => [key, NO_SPANS.exact]));
  const trivialSpans = new Map<string, SpanCounts>();
  const errors: string[] = [];
  const add = (key: string, layer: Layer): void => {
    spans.set(key, addSpanCounts(spans.get(key) as SpanCounts, layer.spans));
    errors.push(...layer.errors);
  };
  const addTrivial = (key: string, { spans: counts }: Layer): void =>
    void trivialSpans.set(key, addSpanCounts(trivialSpans.get(key) ?? NO_SPANS, counts));
  const addValue = (key: string, counts: Counts): void =>
    void values.set(key, addCounts(values.get(key) as Counts, counts));
  for (const article of articles) {
    const { name, text, attributions } = article;
    const layers = read(article);
    // Names and numbers of a line that is no part of the report are nobody's business.
    const inReport = <T extends { readonly span: Span }>(list: readonly T[]): T[] =>
      list.filter(({ span }) => !article.boilerplate.some((line) => spansOverlap(line.span, span)));
    const found = attributionsOf(layers);
    statements = addAttributionCounts(statements, countAttributions(text, found, attributions));
    trivial = addAttributionCounts(trivial, countAttributions(text, findTrivialAttributions(text), attributions));
    errors.push(...listErrors(name, text, found, attributions));
    const entities = inReport(findEntities(text).map(({ start, end, type }) => ({ span: { start, end }, type })));
    const capitalised = inReport(
      findCapitalisedNames(text).map(({ start, end, type }) => ({ span: { start, end }, type })),
    );
    for (const type of NAMES) {
      const ofType = <T extends { type: string }>(list: readonly T[]): T[] => list.filter((each) => each.type === type);
      add(type, countKeyed(article, type, ofType(entities), ofType(inReport(article.names))));
      addTrivial(type, countKeyed(article, type, ofType(capitalised), ofType(inReport(article.names))));
    }
    const times = countKeyed(article, 'time', inReport(layers.times), inReport(article.times), sameTime);
    const certain = countKeyed(
      article,
      'time',
      inReport(layers.times),
      inReport(article.times),
      (a, b) => b.open || a.certainty === b.certainty,
    );
    add('times', times);
    addTrivial('times', countKeyed(article, 'time', inReport(findTrivialTimes(text)), inReport(article.times)));
    addValue('times, right value', times.right);
    addValue('times, right certainty', certain.right);
    const quantities = countKeyed(
      article,
      'quantity',
      inReport(layers.quantities),
      inReport(article.quantities),
      sameQuantity,
    );
    add('quantities', quantities);
    addTrivial(
      'quantities',
      countKeyed(article, 'quantity', inReport(findTrivialQuantities(text)), inReport(article.quantities)),
    );
    addValue('quantities, right value', quantities.right);
    const boilerplate = countKeyed(
      article,
      'boilerplate',
      layers.boilerplate,
      article.boilerplate,
      (a, b) => a.kind === b.kind,
    );
    add('boilerplate', boilerplate);
    addValue('boilerplate, right kind', boilerplate.right);
  }
  const withoutToken = ({ exact, overlap }: SpanCounts): Partial<Record<Measure, Counts>> => ({ exact, overlap });
  return {
    rows: {
      ...statements,
      names: withoutToken(NAMES.map((type) => spans.get(type) as SpanCounts).reduce(addSpanCounts)),
      ...Object.fromEntries([...spans].map(([key, counts]) => [key, withoutToken(counts)])),
      ...Object.fromEntries([...values].map(([key, exact]) => [key, { overlap: exact }])),
    },
    trivial: {
      ...trivial,
      ...Object.fromEntries([...trivialSpans].map(([key, counts]) => [key, withoutToken(counts)])),
    },
    errors,
  };
}
