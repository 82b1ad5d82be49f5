/** The collation table of one utterance. */
import { alignMany } from '../../algorithms/index.ts';
import type { Collation, Token } from '../../model/index.ts';
import { wordSimilarity } from '../terms/index.ts';

/** Words of a reading beyond this are left out of the table. */
const MAX_WORDS = 400;

/**
 * Readings of one utterance laid side by side, word aligned with word; neighbouring columns in which the readings
 * agree, or do not, are put together into one place.
 */
export function collate(
  readings: readonly (readonly Token[])[],
  textOf: (reading: number, word: Token) => string,
): Collation {
  const rows = readings.map((words) => words.slice(0, MAX_WORDS));
  const columns = alignMany(rows, wordSimilarity, (word) => word.norm);
  const places: { same: boolean; readings: string[][] }[] = [];
  for (const column of columns) {
    const words = rows.map((row, reading) => {
      const position = column[reading];
      return position === undefined ? undefined : row[position];
    });
    const same = words.every((word) => word !== undefined && word.norm === words[0]?.norm);
    let place = places.at(-1);
    if (place === undefined || place.same !== same) {
      place = { same, readings: rows.map(() => []) };
      places.push(place);
    }
    for (const [reading, word] of words.entries()) {
      if (word !== undefined) (place.readings[reading] as string[]).push(textOf(reading, word));
    }
  }
  return places.map((place) => ({ same: place.same, readings: place.readings.map((words) => words.join(' ')) }));
}
