/** Tellings word by word, in the shape that the dossier has for quotes. */
import { alignMany } from '../../src/algorithms/index.ts';
import type { Collation } from '../../src/model/index.ts';
import { type Word, wordsOf } from './words-of.ts';

/** The cost is tellings · words²: a claim is a clause. */
const MAX_WORDS = 80;
const STEM = 5;

/** The same word 1, words with the same beginning (plural, tense) a little, others not at all. */
function similarityOf(a: Word, b: Word): number {
  if (a.norm === b.norm) return 1;
  return a.norm.length >= STEM && a.norm.slice(0, STEM) === b.norm.slice(0, STEM) ? 0.5 : -1;
}

/** Neighbouring columns that are alike (all the same, or not) become one place. */
export function collate(texts: readonly string[]): Collation {
  const rows = texts.map((text) => wordsOf(text, 0, text.length, MAX_WORDS));
  const columns = alignMany<Word>(rows, similarityOf, ({ norm }) => norm).map((places) => {
    const words = places.map((place, row) => (place === undefined ? undefined : rows[row]?.[place]));
    return {
      same: new Set(words.map((word) => word?.norm ?? '')).size === 1,
      readings: words.map((word, row) => (word === undefined ? '' : (texts[row] ?? '').slice(word.start, word.end))),
    };
  });
  const places: { same: boolean; readings: string[] }[] = [];
  for (const column of columns) {
    const last = places.at(-1);
    if (last === undefined || last.same !== column.same) places.push(column);
    else last.readings = last.readings.map((words, row) => [words, column.readings[row]].filter(Boolean).join(' '));
  }
  return places;
}
