/**
 * Tables as text: the first row names the columns. Separator by what the first row holds most of; quotes as in RFC 4180.
 * Rows are read as they stream (csv-parse); one that cannot be read costs only itself.
 */
import { Readable } from 'node:stream';
import {
  type ArticleDraft,
  type InputDocument,
  type InputFormat,
  type Refusal,
  RefusedInput,
} from '../input-format.ts';
import type { FieldMap } from '../read-options.ts';
import { draftOfRecord, listColumns, mapColumns, recordOfRow } from '../records/index.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The separator of a table by its first row; quoted cells do not count. */
function findSeparator(row: string): (typeof SEPARATORS)[number] {
  const bare = row.replace(/"[^"]{0,10000}"/gu, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* linesOf(document: InputDocument): AsyncGenerator<string> {
  for await (const { text } of document.lines()) yield `${text}\n`;
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

async function* readCsv(document: InputDocument, fields?: FieldMap): AsyncGenerator<ArticleDraft | Refusal> {
  const { parse } = await import('csv-parse');
  const lines = linesOf(document);
  const first = await lines.next();
  if (first.done === true) return;
  const refusals: Refusal[] = [];
  let entry = 0;
  async function* all(): AsyncGenerator<string> {
    yield first.value as string;
    yield* lines;
  }
  const parser = Readable.from(all()).pipe(
    parse({
      delimiter: findSeparator(first.value),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: document.limits.maxBytes,
      on_skip: (error) => {
        const line = Number(error?.['lines'] ?? 1);
        const message = `This row cannot be read (${error?.code ?? 'unknown reason'}) and was passed over. Check its quotation marks.`;
        refusals.push({ kind: 'refusal', code: 'broken-row', message, line });
      },
    }),
  );
  let names: (string | undefined)[] | undefined;
  let columns: readonly string[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<Row>) {
      yield* refusals.splice(0);
      if (names === undefined) {
        columns = record.map((column) => column.trim());
        names = mapColumns(columns, fields);
        refuseTextless(names, columns);
        continue;
      }
      entry += 1;
      if (record.length !== columns.length) {
        const message = `This row has ${String(record.length)} cells, the first row ${String(columns.length)}. Check its quotation marks.`;
        yield { kind: 'refusal', code: 'broken-row', message, line: info.lines, entry };
        continue;
      }
      const draft = await draftOfRecord(recordOfRow(names, record));
      yield draft.kind === 'draft' ? { ...draft, entry } : { ...draft, line: info.lines, entry };
    }
    yield* refusals.splice(0);
  } finally {
    parser.destroy();
  }
}

/** Throws `RefusedInput` where no column holds the text. */
function refuseTextless(names: readonly (string | undefined)[], columns: readonly string[]): void {
  if (names.includes('text')) return;
  throw new RefusedInput(
    'no-text-column',
    `No column is known to hold the text; there are ${listColumns(columns)}. Say which one does: --map text=COLUMN.`,
  );
}

/** Many articles, one a row. */
export const csv: InputFormat = {
  name: 'CSV',
  extensions: ['csv', 'tsv'],
  sniff: (head) => {
    const row = head.split('\n', 1)[0] ?? '';
    const columns = row.split(findSeparator(row)).map((column) => column.replaceAll('"', '').trim());
    return (
      columns.length > 2 && row.length < 2000 && mapColumns(columns).filter((name) => name !== undefined).length > 2
    );
  },
  read: readCsv,
};
