/** What every scorer is, so that one command line serves them all. */

/** One number: what it is, its value, and on how many annotated (or, for precision, found) items it rests. */
export interface Figure {
  readonly name: string;
  /** 0..1, more is better. */
  readonly value: number;
  readonly n: number;
}

/** What a scorer measured. */
export interface Scores {
  /** What it was measured on: "PolNeAR, dev". */
  readonly set: string;
  readonly figures: readonly Figure[];
  /** What something trivial reaches, under the names of `figures`; only what is comparable. */
  readonly baselines: readonly { readonly what: string; readonly figures: readonly Figure[] }[];
  /** A table for a person to read, line by line. */
  readonly table: readonly string[];
  /** `-` missed, `+` found and not annotated, `~` found with other borders; in the order of the data. */
  readonly errors: readonly string[];
}

/** What the user asks of a scorer. */
export interface ScorerOptions {
  /** A folder or file of labelled data. */
  readonly data: string;
  /** Which split, where there are several; a scorer without splits takes none. */
  readonly split?: string;
  /** Values of the scorer's own `options`. */
  readonly extra?: Readonly<Record<string, string | boolean | undefined>>;
}

/** One kind of labelled data and how it is scored. */
export interface Scorer {
  /** As in `npm run eval -- <name>`. */
  readonly name: string;
  /** One plain sentence. */
  readonly what: string;
  /** What DIR may be, line by line. */
  readonly takes: readonly string[];
  /** What is scored where the user gives no `--data`; without it `--data` is needed. */
  readonly ownData?: string;
  /** Whether `--split` means anything here. */
  readonly splits: boolean;
  /** Options of its own, by name. */
  readonly options?: Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly what: string }>>;
  readonly score: (options: ScorerOptions) => Scores | Promise<Scores>;
}

/** The data are not what the scorer needs: the message says what is missing and what would do. */
export class WrongData extends Error {
  override readonly name = 'WrongData';
}
