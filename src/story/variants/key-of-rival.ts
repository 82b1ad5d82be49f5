import { rivalsOf } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';

/** One key for all forms of a word that has rivals: "slapped", "slapping". */
export const keyOfRival = ({ norm, lemma }: Token): string => (rivalsOf(norm)[0] ?? rivalsOf(lemma)[0])?.base ?? lemma;
