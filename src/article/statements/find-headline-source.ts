/** Headlines that name who says it after or before a colon: "Dam was unsafe: report", "Ann Li: ‘We were warned’". */
import { findOutletByName, findSourceKinds } from '../../lexicons/index.ts';
import { type Draft, placeOf } from './draft.ts';
import { isQuote, isWord, mayBeFinite, type Unit } from './unit.ts';

/** A source set off by a colon is at most this long. */
const MAX_SOURCE_ITEMS = 4;

function isSource(text: string, unit: Unit, start: number, end: number): boolean {
  const items = unit.items.slice(start, end);
  const last = items.at(-1);
  const first = items[0];
  if (first === undefined || last === undefined || items.length > MAX_SOURCE_ITEMS || items.some(mayBeFinite))
    return false;
  if (findOutletByName(text.slice(first.span.start, last.span.end)) !== undefined) return true;
  return [last.norm, last.lemma, last.norm.replace(/s$/u, '')].some((word) => findSourceKinds(word).size > 0);
}

const isName = (text: string, unit: Unit, end: number): boolean =>
  end >= 1 &&
  end <= 3 &&
  unit.items.slice(0, end).every((item) => /^\p{Lu}[\p{L}'’.-]+$/u.test(text.slice(item.span.start, item.span.end)));

/** The statement of a headline, if it names its source by a colon. `knownNames`: sources of the article's other statements. */
export function findHeadlineSource(
  text: string,
  unit: Unit,
  isKnownName: (name: string) => boolean,
): Draft | undefined {
  const { items } = unit;
  const colon = items.findIndex((item) => item.norm === ':');
  if (colon <= 0 || colon !== items.findLastIndex((item) => item.norm === ':')) return undefined;
  let end = items.length;
  while (end > colon + 1 && items[end - 1]?.pos === 'PUNCT') end -= 1;
  const draft = (source: { start: number; end: number }, content: { start: number; end: number }): Draft => ({
    source: placeOf(unit, source),
    cue: { ...placeOf(unit, { start: colon, end: colon + 1 }), lemma: ':' },
    content: [placeOf(unit, content)],
    via: [],
    certainty: 'stated',
    rule: 'headline-colon',
  });
  if (colon >= MAX_SOURCE_ITEMS && isSource(text, unit, colon + 1, end)) {
    return draft({ start: colon + 1, end }, { start: 0, end: colon });
  }
  if (end - colon <= 2 && !isQuote(items[colon + 1])) return undefined;
  const first = items[0];
  const last = items[colon - 1];
  if (first === undefined || last === undefined) return undefined;
  const name = text.slice(first.span.start, last.span.end);
  if (items.slice(0, colon).some(mayBeFinite)) return undefined;
  const known = isName(text, unit, colon) && (isKnownName(name) || isQuote(items[colon + 1]));
  const noun =
    colon <= MAX_SOURCE_ITEMS &&
    isSource(text, unit, 0, colon) &&
    !isWord(first, 'video', 'photos', 'live', 'opinion', 'analysis', 'review', 'report');
  return known || noun ? draft({ start: 0, end: colon }, { start: colon + 1, end }) : undefined;
}
