/** A sentence in other words, lightly or heavily. */
import { stripMarks } from '../marks.ts';
import type { Random } from '../random.ts';
import { exchangeSynonyms } from './exchange-synonyms.ts';
import { TURNS } from './turn-clauses.ts';

/** How much of a text is turned: shares 0..1 of what could be. */
export interface Manner {
  /** Words that have a synonym. */
  readonly words: number;
  /** Sentences whose parts can change places. */
  readonly clauses: number;
}

export const MANNERS = {
  light: { words: 0.35, clauses: 0.2 },
  heavy: { words: 0.85, clauses: 0.95 },
} as const satisfies Readonly<Record<string, Manner>>;

/** The sentence reworded; the same sentence where nothing fits. */
export function reword(sentence: string, { words, clauses }: Manner, random: Random): string {
  let turned = sentence;
  if (random.chance(clauses)) {
    for (const turn of TURNS) {
      const next = turn(turned);
      if (next === undefined || !/^[\p{Lu}\d"“]/u.test(stripMarks(next))) continue;
      turned = next;
      break;
    }
  }
  return exchangeSynonyms(turned, words, random);
}
