/** Passages that two articles have in common, whatever their stories, with their exact places on both sides. */
import { findSharedRuns, type SharedRun } from '../../algorithms/index.ts';
import type { SharedPassage } from '../../model/index.ts';
import { firstWhere, type PlacedWords, type Span } from '../../text/index.ts';

/** Words of an exact seed of a passage. */
const SEED_WORDS = 5;
/** Words that an edit inside a passage may touch. */
const MAX_EDIT_WORDS = 4;
/** Fewest shared words: over a whole archive, shorter runs are turns of phrase, posts and names in a row. */
const MIN_WORDS = 16;
/** Share of a passage's words that must be quoted for it to be somebody's words rather than the article's. */
const MOSTLY = 0.6;

/** The words of an article's body, and where speech is quoted in it (in order). */
export interface PassageText {
  readonly words: PlacedWords;
  /** What the words are compared by. */
  readonly symbols: Uint32Array;
  readonly quotes: readonly Span[];
}

/** In the order of their places in `a`; no two overlap. O(words of both). */
export function findPassages(a: PassageText, b: PassageText): SharedPassage[] {
  const runs = findSharedRuns(a.symbols, b.symbols, {
    seed: SEED_WORDS,
    gap: MAX_EDIT_WORDS,
    minimum: MIN_WORDS,
  });
  return runs.map((run) => toPassage(a, b, run));
}

function toPassage(a: PassageText, b: PassageText, { aStart, aEnd, bStart, bEnd, matches }: SharedRun): SharedPassage {
  return {
    a: spanOfWords(a.words, aStart, aEnd),
    b: spanOfWords(b.words, bStart, bEnd),
    words: matches,
    exact: matches === aEnd - aStart && matches === bEnd - bStart,
    quoted: isMostlyQuoted(a, aStart, aEnd) && isMostlyQuoted(b, bStart, bEnd),
  };
}

const spanOfWords = ({ starts, ends }: PlacedWords, from: number, to: number): Span => ({
  start: starts[from] as number,
  end: ends[to - 1] as number,
});

/** Words and quotes are in order: one walk over both. */
function isMostlyQuoted({ words, quotes }: PassageText, from: number, to: number): boolean {
  let quote = firstWhere(quotes, ({ end }) => end > (words.starts[from] as number));
  let inside = 0;
  for (let word = from; word < to; word += 1) {
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) < (words.ends[word] as number)) quote += 1;
    if ((quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= (words.starts[word] as number)) inside += 1;
  }
  return inside >= MOSTLY * (to - from);
}
