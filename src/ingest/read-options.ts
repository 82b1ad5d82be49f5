/**
 * What a caller may set, and the limits that keep hostile input from costing more than it is worth.
 * Every limit that is reached is said in a diagnostic.
 */
import type { Counts, Diagnostic } from '../model/index.ts';

/** Upper bounds on what one file may cost. */
export interface ReadLimits {
  /** Bytes of a document that has to be read whole (text, HTML, JSON), and of one line of JSON Lines; default 32 MiB. */
  readonly maxBytes: number;
  /** UTF-16 code units of one article's text; default 500,000: the longest magazine reports stay under two fifths of it. */
  readonly maxArticleCharacters: number;
  /** How many times larger a gzip file may unpack to, past its first MiB; default 100: news text packs 3 to 10 times. */
  readonly maxExpansion: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = {
  maxBytes: 32 * 1024 * 1024,
  maxArticleCharacters: 500_000,
  maxExpansion: 100,
};

/** What a field of a record can be said to hold. */
export const MAPPED_FIELDS = ['title', 'text', 'outlet', 'publishedAt', 'url', 'byline', 'language'] as const;
export type FieldMap = Partial<Readonly<Record<(typeof MAPPED_FIELDS)[number], string>>>;

/** Options of `readArticles`; the limits may be set one by one. */
export interface ReadOptions extends Partial<ReadLimits> {
  readonly diagnose: (diagnostic: Diagnostic) => void;
  /** Called after every article or file with the counts so far; where it gives a promise, reading waits for it. */
  readonly onProgress?: (counts: Counts, path: string) => void | Promise<void>;
  /** Names of columns or fields by what they hold: `{ title: 'headline' }`; for CSV, Parquet and JSON. */
  readonly fields?: FieldMap;
  /** Name of the format that everything is in, whatever it looks like. */
  readonly format?: string;
  /** Called with the number of bytes read since the last call, as they lie on the disk. */
  readonly onBytes?: (bytes: number) => void;
  /** What `-` reads; default the standard input of the process. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
}

/**
 * A field map as it is written on a command line: `title=headline,text=body`.
 * @throws where a part is not FIELD=NAME or the field is not known, with what is known
 */
export function parseFieldMap(text: string): FieldMap {
  const pairs = text.split(',').map((part) => {
    const [field = '', ...name] = part.split('=');
    const known = MAPPED_FIELDS.find((candidate) => candidate === field.trim());
    if (known === undefined || name.join('=').trim() === '')
      throw new Error(`"${part.slice(0, 60)}" is not FIELD=COLUMN; fields are ${MAPPED_FIELDS.join(', ')}.`);
    return [known, name.join('=').trim()] as const;
  });
  return Object.fromEntries(pairs);
}
