/**
 * What a reader of one input format is given and what it yields. To add a format: write one file in `formats/` that
 * exports an `InputFormat`, and name it in the list in `formats/formats.ts`.
 */
import type { Boilerplate, Credit } from '../model/index.ts';
import type { Span } from '../text/index.ts';
import type { FieldMap, ReadLimits } from './read-options.ts';

/** One line of a document, its line end taken off; `cut` when it was longer than the limit and its rest was dropped. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly cut: boolean;
}

/** A decoded document, unpacked if it was packed; a reader asks for the whole or for its lines, once. */
export interface InputDocument {
  readonly path: string;
  readonly limits: ReadLimits;
  /** The whole text, line ends `\n`, no byte-order mark, no NUL; throws `RefusedInput` when over the limits. */
  readonly text: () => Promise<string>;
  /** Line by line, never more than one in memory. */
  readonly lines: () => AsyncIterable<InputLine>;
  /** The unpacked bytes as they stream, for archives. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Places of a packed archive that could not be unpacked, met since the last call. */
  readonly takeGaps: () => readonly { readonly start: number; readonly end: number }[];
  /** The file, where its bytes can be read from any place in it: not for standard input, not when packed. */
  readonly file?: string;
  /** Says something about the whole document, once it is known. */
  readonly note: (note: DocumentNote) => void;
}

/** A remark on a document that costs none of its articles; `code` without the room. */
export interface DocumentNote {
  readonly code: string;
  readonly message: string;
}

/** One article as a format gives it, before it has an id. */
export interface ArticleDraft {
  readonly kind: 'draft';
  readonly text: string;
  readonly title: string;
  readonly titleSpan?: Span;
  readonly url?: string;
  readonly outletName?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  /** As the markup says: "en-GB". */
  readonly language?: string;
  readonly credits?: readonly Credit[];
  readonly marked?: readonly Boilerplate[];
  /** Number of the line or entry it came from, where one file holds several: the `3` of `file.jsonl#3`. */
  readonly entry?: number;
}

/** An article or file that could not be read, and what to do about it. */
export interface Refusal {
  readonly kind: 'refusal';
  /** Slug without the room: "broken-line". */
  readonly code: string;
  readonly message: string;
  readonly line?: number;
  readonly entry?: number;
}

/** One input format: plain text, Markdown, HTML, JSON … */
export interface InputFormat {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the first characters of a document look like this format; asked where its name does not settle it. */
  readonly sniff: (head: string) => boolean;
  /** `fields` says what columns or fields hold, where a format has such. */
  readonly read: (document: InputDocument, fields?: FieldMap) => AsyncIterable<ArticleDraft | Refusal>;
}

/** Thrown where a whole document has to be refused; `readArticles` turns it into one diagnostic. */
export class RefusedInput extends Error {
  readonly refusal: Refusal;

  constructor(code: string, message: string) {
    super(message);
    this.refusal = { kind: 'refusal', code, message };
  }
}
