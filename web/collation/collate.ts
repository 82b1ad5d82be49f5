/** Tellings word by word, in the shape that the dossier has for quotes. */
import { collateRows } from '../../src/algorithms/index.ts';
import type { Collation } from '../../src/model/index.ts';
import { type Word, wordsOf } from './words-of.ts';

/** The cost is tellings · words²: a claim is a clause. */
const MAX_WORDS = 80;
const STEM = 5;

/** The same word 1, words with the same beginning (plural, tense) a little, others not at all. */
function similarity(a: Word, b: Word): number {
  if (a.norm === b.norm) return 1;
  return a.norm.length >= STEM && a.norm.slice(0, STEM) === b.norm.slice(0, STEM) ? 0.5 : -1;
}

/** How words are compared where there are no word lists: the long ones are those that matter. */
export const reading = {
  keyOf: ({ norm }: Word): string => norm,
  weightOf: ({ norm }: Word): number => Math.min(1, (norm.length + 1) / 8),
  similarity,
};

/** Neighbouring columns that are alike become one place. */
export function collate(texts: readonly string[]): Collation {
  const rows = texts.map((text) => wordsOf(text));
  return collateRows(rows, { ...reading, maxWords: MAX_WORDS }).map(({ kind, cells, moved }) => ({
    same: kind === 'same',
    ...(moved.length > 0 ? { moved: [...moved] } : {}),
    readings: cells.map(({ start, end }, row) =>
      (rows[row] ?? [])
        .slice(start, end)
        .map((word) => (texts[row] ?? '').slice(word.start, word.end))
        .join(' '),
    ),
  }));
}
