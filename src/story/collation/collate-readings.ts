import { collateRows } from '../../algorithms/index.ts';
import { rarityOf } from '../../lexicons/index.ts';
import type { Collation, Token } from '../../model/index.ts';
import { isWord, wordSimilarity } from '../terms/index.ts';

/** Words of a reading beyond this are set down without being aligned: the cost grows with words times words. */
const MAX_WORDS = 400;

/** What a word weighs that is in every article, beside a rare one, which weighs 1 ... */
const LEAST_WEIGHT = 0.25;
/** ... from this rarity on: in one article of fifty. */
const RARE = 4;

/**
 * Readings of one text laid side by side, word aligned with word; neighbouring columns in which the same readings agree, or
 * one departs from the others, are one place. Punctuation is left out; the order of the readings does not matter.
 */
export function collateReadings(
  readings: readonly (readonly Token[])[],
  textOf: (reading: number, word: Token) => string,
): Collation {
  const rows = readings.map((tokens) => tokens.filter(isWord));
  const places = collateRows(rows, {
    maxWords: MAX_WORDS,
    keyOf: (word) => word.norm,
    weightOf: (word) => LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.min(1, rarityOf(word.stem) / RARE),
    similarity: wordSimilarity,
  });
  return places.map(({ kind, cells, moved }) => ({
    same: kind === 'same',
    ...(kind === 'near' || kind === 'unaligned' ? { kind } : {}),
    ...(moved.length > 0 ? { moved: [...moved] } : {}),
    readings: cells.map(({ start, end }, reading) =>
      (rows[reading] ?? [])
        .slice(start, end)
        .map((word) => textOf(reading, word))
        .join(' '),
    ),
  }));
}
