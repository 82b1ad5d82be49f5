import { findOutletByName, type KnownOutlet } from './outlets.ts';

/** A known outlet named in a text; offsets are counted in that text. */
export interface OutletName {
  readonly start: number;
  readonly end: number;
  readonly outlet: KnownOutlet;
}

/** Longest name of an outlet, in words ("Palestinian News and Information Agency"). */
const MAX_WORDS = 6;
const WORD = /[\p{L}\p{N}&!'’.-]*[\p{L}\p{N}!]/gu;
const POSSESSIVE = /['’]s$/u;

/** Every outlet and agency that a text names in full ("the Associated Press", "CNN's"), in order, the longest name first. */
export function findOutletNames(text: string): OutletName[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => {
    const bare = word.replace(POSSESSIVE, '');
    return { start: index, end: index + bare.length };
  });
  const found: OutletName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const start = words[first]?.start ?? 0;
    for (let count = Math.min(MAX_WORDS, words.length - first); count > 0; count -= 1) {
      const end = words[first + count - 1]?.end ?? start;
      // "A.P." keeps its last period, which no sentence needs.
      const withPeriod = text.charAt(end) === '.' ? findOutletByName(text.slice(start, end + 1)) : undefined;
      const outlet = withPeriod ?? findOutletByName(text.slice(start, end));
      if (outlet === undefined) continue;
      found.push({ start, end: withPeriod === undefined ? end : end + 1, outlet });
      first += count - 1;
      break;
    }
  }
  return found;
}
