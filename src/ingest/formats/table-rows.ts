/**
 * Rows of a table as text, as it streams (csv-parse, RFC 4180). A quotation mark that is never closed would swallow all that
 * comes after it: a row longer than any article can be is given up, and reading goes on in the line behind it.
 */
import type { Info, Parser } from 'csv-parse';
import type { InputLine } from '../input-format.ts';

export interface TableRow {
  readonly cells: readonly string[];
  /** Lines that it stands on, counted from 1. */
  readonly line: number;
  readonly lastLine: number;
}

/** Lines that were given up: a row that is too long, or a quotation mark that is never closed. */
export interface LostLines {
  readonly cells?: never;
  readonly line: number;
  readonly lastLine: number;
}

export interface TableOptions {
  readonly separator: string;
  /** Longest row, in bytes. */
  readonly maxRow: number;
}

/** Characters handed over at once. */
const BLOCK = 64 * 1024;
/** A row behind the last one, which no text holds: where it comes out as it went in, no quotation mark is open. */
const LAST_ROW = '\0';
/** Blank lines that let the parser, which looks a few characters ahead, hand out the row before them. */
const BLANK_LINES = '\n'.repeat(8);
/** All rows of a block are there when it is written. */
const STREAM = { readableHighWaterMark: BLOCK };

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

/** What csv-parse makes of the lines behind `line`. */
class RowParser {
  readonly #parser: Parser;
  readonly #startLine: number;
  #lastLine: number;
  #written = 0;
  #taken = 0;

  constructor(parser: Parser, line: number) {
    this.#parser = parser;
    this.#startLine = line;
    this.#lastLine = line;
  }

  /** Of the last row that has ended. */
  get lastLine(): number {
    return this.#lastLine;
  }

  /** Bytes of a row that has not ended. */
  get open(): number {
    return this.#written - this.#taken;
  }

  async *parse(block: string): AsyncGenerator<TableRow> {
    this.#written += Buffer.byteLength(block);
    await new Promise<void>((resolve, reject) => {
      this.#parser.write(block, (error) => (error ? reject(error) : resolve()));
    });
    for (let row = this.#read(); row !== null; row = this.#read()) {
      const line = this.#lastLine + 1;
      this.#lastLine = this.#startLine + row.info.lines;
      this.#taken = row.info.bytes;
      yield { cells: row.record, line, lastLine: this.#lastLine };
    }
  }

  #read(): ParsedRow | null {
    return this.#parser.read() as ParsedRow | null;
  }
}

/** Every row in order, and the lines that were given up. Blank lines are passed over. */
export async function* readRows(
  lines: AsyncIterable<InputLine>,
  { separator, maxRow }: TableOptions,
): AsyncGenerator<TableRow | LostLines> {
  const { parse } = await import('csv-parse');
  const start = (line: number): RowParser =>
    new RowParser(
      parse({
        ...STREAM,
        delimiter: separator,
        record_delimiter: '\n',
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
      }),
      line,
    );
  let parser = start(0);
  let block = '';
  let last = 0;
  for await (const { number, text, cut } of lines) {
    last = number;
    // A line that is cut cannot end its row.
    block += cut ? BLANK_LINES : `${text}\n`;
    if (block.length < BLOCK && !cut) continue;
    yield* parser.parse(block);
    block = '';
    if (parser.open <= maxRow && !cut) continue;
    yield { line: parser.lastLine + 1, lastLine: last };
    parser = start(last);
  }
  for await (const row of parser.parse(`${block}${LAST_ROW}${BLANK_LINES}`)) {
    if (row.cells[0] === LAST_ROW) return;
    yield row;
  }
  yield { line: parser.lastLine + 1, lastLine: last };
}
