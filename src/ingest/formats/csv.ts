/**
 * Tables as text: the first row names the columns. Separator by what the first row holds most of; quotes as in RFC 4180.
 * Rows are read as they stream; one that cannot be read costs only itself.
 */
import type { ArticleDraft, InputDocument, InputFormat, InputLine, Refusal } from '../input-format.ts';
import type { FieldMap } from '../read-options.ts';
import { draftOfRecord, mapColumns, nameColumns, recordOfRow } from '../records/index.ts';
import { readRows } from './table-rows.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** How Excel names the separator in a line of its own before the table. */
const NAMED_SEPARATOR = /^"?sep=([,;|\t])"?$/iu;
/** Bytes of a row for each character that an article may have: its other cells take room too, quotation marks count twice. */
const ROW_FACTOR = 8;

/** The separator of a table by its first row; quoted cells do not count. */
function findSeparator(row: string): string {
  const bare = row.replace(/"[^"]{0,10000}"/gu, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The separator of a table and its lines, the first of them a row. */
async function openTable(
  lines: AsyncIterable<InputLine>,
): Promise<{ separator: string; lines: AsyncIterable<InputLine> } | undefined> {
  const iterator = lines[Symbol.asyncIterator]();
  let next = await iterator.next();
  while (next.done !== true && next.value.text.trim() === '') next = await iterator.next();
  if (next.done === true) return undefined;
  const first = next.value;
  const named = NAMED_SEPARATOR.exec(first.text)?.[1];
  async function* all(): AsyncGenerator<InputLine> {
    if (named === undefined) yield first;
    for (let line = await iterator.next(); line.done !== true; line = await iterator.next()) yield line.value;
  }
  return { separator: named ?? findSeparator(first.text), lines: all() };
}

const linesText = (line: number, lastLine: number): string =>
  line === lastLine ? `Line ${line}` : `What stands in lines ${line} to ${lastLine}`;

async function* readCsv(document: InputDocument, fields?: FieldMap): AsyncGenerator<ArticleDraft | Refusal> {
  const table = await openTable(document.lines());
  if (table === undefined) return;
  const maxRow = Math.min(document.limits.maxBytes, document.limits.maxArticleCharacters * ROW_FACTOR);
  let columns: readonly string[] | undefined;
  let names: readonly (string | undefined)[] = [];
  let entry = 0;
  let lost: { readonly line: number; readonly lastLine: number } | undefined;
  function* tellLost(): Generator<Refusal> {
    if (lost === undefined) return;
    const where = linesText(lost.line, lost.lastLine);
    const message = `${where} is no row that can be read: longer than an article may be, or a quotation mark is never closed. Mend it; the rest was read.`;
    yield { kind: 'refusal', code: 'broken-row', message, line: lost.line };
    lost = undefined;
  }
  for await (const { cells, line, lastLine } of readRows(table.lines, { separator: table.separator, maxRow })) {
    if (cells === undefined) {
      lost = { line: lost?.line ?? line, lastLine };
      continue;
    }
    if (columns === undefined) {
      columns = cells.map((column) => column.trim());
      names = nameColumns(columns, fields);
      continue;
    }
    // Behind what was given up, rows begin where they have the right number of cells.
    if (lost !== undefined && cells.length !== columns.length) {
      lost = { line: lost.line, lastLine };
      continue;
    }
    yield* tellLost();
    entry += 1;
    if (cells.length !== columns.length) {
      const message = `${linesText(line, lastLine)} has ${cells.length} cells, the first row ${columns.length}. Check its quotation marks.`;
      yield { kind: 'refusal', code: 'broken-row', message, line, entry };
      continue;
    }
    const draft = await draftOfRecord(recordOfRow(names, cells));
    yield draft.kind === 'draft' ? { ...draft, entry } : { ...draft, line, entry };
  }
  yield* tellLost();
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
