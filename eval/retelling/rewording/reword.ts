/** A sentence in other words, lightly or heavily. */
import { stripMarks } from '../marks.ts';
import type { Random } from '../random.ts';
import { condense } from './condense.ts';
import { exchangeSynonyms } from './exchange-synonyms.ts';
import { mapFree } from './free-text.ts';
import { SMALL_TURNS, TURNS } from './turn-clauses.ts';

/** How much of a text is turned: shares 0..1 of what could be. */
export interface Manner {
  /** Words that have a synonym. */
  readonly words: number;
  /** Sentences whose parts can change places. */
  readonly clauses: number;
  /** Sentences of which what can be spared is left out. */
  readonly condensed: number;
}

export const MANNERS = {
  light: { words: 0.35, clauses: 0.2, condensed: 0.05 },
  heavy: { words: 0.85, clauses: 0.95, condensed: 0.7 },
} as const satisfies Readonly<Record<string, Manner>>;

/** Parts of one sentence that change places, at most. */
const MOST_TURNS = 2;

/** The sentence reworded; the same sentence where nothing fits. */
export function reword(sentence: string, { words, clauses, condensed }: Manner, random: Random): string {
  let turned = random.chance(condensed) ? condense(sentence) : sentence;
  if (random.chance(clauses)) {
    let turns = 0;
    for (const turn of TURNS) {
      const next = turn(turned);
      if (next === undefined || !/^[\p{Lu}\d"“]/u.test(stripMarks(next))) continue;
      turned = next;
      turns += 1;
      if (turns === MOST_TURNS) break;
    }
  }
  const small = SMALL_TURNS.filter(() => random.chance(clauses / 2));
  turned = mapFree(turned, (free) => small.reduce((text, turn) => turn(text) ?? text, free));
  return exchangeSynonyms(turned, words, random);
}
