/** What the lexicons say of one word, whatever the story: looked up once for each form. */
import {
  baseStemOf,
  conceptsOf,
  countryOfCapital,
  isNumberWord,
  stemOfShortForm,
  vectorRowOf,
} from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';

export interface WordMeaning {
  /** What makes the word equal to another. */
  readonly key: string;
  /** Its letters without marks. */
  readonly letters: string;
  /** Row of its vector, -1 for none. */
  readonly vector: number;
  /** Sets of like meaning that it is in. */
  readonly concepts: readonly number[];
  /** Country whose capital it is. */
  readonly seat: string | undefined;
  /** Whether a number can begin with it. */
  readonly mayBeNumber: boolean;
}

/** The meaning of a word alone. */
export function readWord(token: Token): WordMeaning {
  const key = keyOf(token);
  return {
    key,
    letters: token.norm.replace(NO_LETTER, ''),
    vector: vectorRowOf(key),
    concepts: conceptsOf(token.stem),
    seat: countryOfCapital(token.norm),
    mayBeNumber: NUMERAL.test(token.norm) || isNumberWord(token.norm),
  };
}

const NUMERAL = /^[\d.\p{No}]/u;
const NO_LETTER = /[^\p{L}]/gu;
const MARKS = /[^\p{L}\p{N}]/gu;

/** Its stem without marks ("co-op", "coop"; "U.N.", "UN"); a short form is written out. */
function keyOf({ pos, lemma, stem, norm }: Token): string {
  // "are", "'re" and "was"; "not" and "n't"
  if (pos === 'AUX' || pos === 'PART') return lemma;
  const bare = stem.replace(MARKS, '');
  return stemOfShortForm(norm.replace(MARKS, '') || norm) ?? baseStemOf(bare === '' ? stem : bare);
}
