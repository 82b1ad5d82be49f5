/** Something that must hold in a workspace, as two numbers that SQL finds. */
export interface CheckQuery {
  /** What must hold, as a sentence. */
  readonly name: string;
  /** How many things are looked at. */
  readonly checked: string;
  /** For how many it does not hold. */
  readonly wrong: string;
}
