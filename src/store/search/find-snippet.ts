/** The place of a text that shows best why it was found: the window in which most of the words stand. */
import { foldText, type Span } from '../../text/index.ts';
import { type Stem, searchTerm, searchWords } from './search-terms.ts';

/** Code units shown. */
const WINDOW = 220;
const RUN = /[\p{L}\p{N}]+/gu;

/**
 * A window around words of a text that have the given terms, at word borders; `undefined` where the text does not hold
 * all of them, which can be where two stems share a number. Linear.
 */
export function findSnippet(text: string, terms: ReadonlySet<number>, stem: Stem): Span | undefined {
  const places: { start: number; end: number; term: number }[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const word of searchWords(foldText(run))) {
      const term = searchTerm(word, stem);
      if (terms.has(term)) places.push({ start: index, end: index + run.length, term });
    }
  }
  if (new Set(places.map(({ term }) => term)).size < terms.size) return undefined;
  let best = { distinct: 0, first: 0, last: 0 };
  const inside = new Map<number, number>();
  let first = 0;
  for (const [last, { end, term }] of places.entries()) {
    inside.set(term, (inside.get(term) ?? 0) + 1);
    while (end - (places[first]?.start ?? end) > WINDOW) {
      const gone = places[first]?.term ?? 0;
      const left = (inside.get(gone) ?? 1) - 1;
      if (left === 0) inside.delete(gone);
      else inside.set(gone, left);
      first += 1;
    }
    if (inside.size > best.distinct) best = { distinct: inside.size, first, last };
  }
  const start = places[best.first]?.start ?? 0;
  const end = places[best.last]?.end ?? 0;
  const margin = Math.max(0, Math.floor((WINDOW - (end - start)) / 2));
  return { start: borderBefore(text, start - margin), end: borderAfter(text, end + margin) };
}

/** Longest way to a word border. */
const REACH = 30;

function borderBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + REACH).search(/\s/u);
  return space < 0 ? offset : offset + space + 1;
}

function borderAfter(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const start = Math.max(0, offset - REACH);
  const space = text.slice(start, offset).search(/\s\S*$/u);
  return space < 0 ? offset : start + space;
}
