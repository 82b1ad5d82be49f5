/** A stretch of text made ready to be compared with another, unit by unit. Main type: `Wording`. */

/** What a unit is. `function`: a word that carries no content ("the", "has"); `name`: a word of a name that no actor has. */
export type UnitKind = 'number' | 'country' | 'actor' | 'name' | 'word' | 'function';

/** A word, or words that stand for one thing: "three million", "the United States". */
export interface Unit {
  readonly kind: UnitKind;
  /** Equal for the same thing: numbers of one value, a country and its people, words of one stem. */
  readonly id: number;
  /** Equal for the same kind and spelling. */
  readonly form: number;
  /** Matching form of its first word. */
  readonly norm: string;
  readonly stem: string;
  /** Of a number. */
  readonly value: number;
  /** Of a capital, the `id` of its country; 0 for others. */
  readonly seat: number;
  /** Row of its word vector, -1 for none. */
  readonly vector: number;
  /** Sets of like meaning that it is in. */
  readonly concepts: readonly number[];
  /** How much it matters that the other text has it, above 0. */
  readonly weight: number;
  /** Indexes of its tokens in the article, the last one inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly isVerb: boolean;
  readonly isNegation: boolean;
  /** "he", "their": may stand for whom the other text names. */
  readonly isPronoun: boolean;
  /** Number of its letters, for words that may be written in two ("lawmaker"); 0 for others. */
  readonly whole: number;
  /** Number of its letters and those of the next unit; 0 where nothing follows. */
  readonly joined: number;
}

/** Units in order of the text. */
export type Wording = readonly Unit[];

/** Whether a unit says something by itself. */
export const isContent = ({ kind }: Unit): boolean => kind !== 'function';
