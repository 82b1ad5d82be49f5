/**
 * Tables in columns (Apache Parquet), read by DuckDB as they stream, some thousand rows in memory at a time. Only the columns
 * that hold something of an article are read.
 */
import {
  type ArticleDraft,
  type InputDocument,
  type InputFormat,
  type Refusal,
  RefusedInput,
} from '../input-format.ts';
import { findNames } from '../json-record.ts';
import type { FieldMap } from '../read-options.ts';
import { draftOfRecord, nameColumns, recordOfRow } from '../records/index.ts';

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Columns of objects, lists and pairs come as JSON. */
const isNested = (type: string): boolean => /\]$|^(?:STRUCT|MAP|UNION)\(/u.test(type);

const cellText = (column: string, type: string): string =>
  isNested(type) ? `CAST(to_json(${quoteName(column)}) AS VARCHAR)` : `CAST(${quoteName(column)} AS VARCHAR)`;

/** A cell as text: of a list, its items (paragraphs of a text, names of a byline); of an object, its name. */
function readCell(cell: unknown, field: string | undefined, nested: boolean): unknown {
  if (!nested || typeof cell !== 'string') return cell;
  const value = JSON.parse(cell) as unknown;
  if (field !== 'text') return findNames(value);
  const parts = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((part) => typeof part === 'string');
  return parts.join('\n\n');
}

function findFile({ file }: InputDocument): string {
  if (file === undefined) {
    throw new RefusedInput('packed-parquet', 'Parquet is read from a plain file only. Unpack it and give its path.');
  }
  if (/[*?[\]]/u.test(file)) {
    throw new RefusedInput('unreadable', 'Parquet is not read from a path with *, ? or [ in it. Rename the file.');
  }
  return `'${file.replaceAll("'", "''")}'`;
}

const damaged = (error: unknown): RefusedInput => {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 160) : 'unknown reason';
  return new RefusedInput('damaged-parquet', `The Parquet file cannot be read (${reason}). Fetch or copy it again.`);
};

async function* readParquet(document: InputDocument, fields?: FieldMap): AsyncGenerator<ArticleDraft | Refusal> {
  const file = findFile(document);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const described = await connection
      .runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${file})`)
      .catch((error: unknown) => Promise.reject(damaged(error)));
    const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
    const names = nameColumns(
      columns.map(({ name }) => name),
      fields,
    );
    const used = columns.map((column, place) => ({ ...column, field: names[place] })).filter(({ field }) => field);
    const cells = used.map(({ name, type }) => cellText(name, type)).join(', ');
    const result = await connection
      .stream(`SELECT ${cells} FROM read_parquet(${file})`)
      .catch((error: unknown) => Promise.reject(damaged(error)));
    let entry = 0;
    for (;;) {
      const chunk = await result.fetchChunk().catch((error: unknown) => Promise.reject(damaged(error)));
      if (chunk === null || chunk.rowCount === 0) return;
      for (const row of chunk.getRows()) {
        entry += 1;
        const record = recordOfRow(
          used.map(({ field }) => field),
          row.map((cell, place) => readCell(cell, used[place]?.field, isNested(used[place]?.type ?? ''))),
        );
        yield { ...(await draftOfRecord(record)), entry };
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Many articles, one a row. */
export const parquet: InputFormat = {
  name: 'Parquet',
  extensions: ['parquet', 'pq'],
  sniff: (head) => head.startsWith('PAR1'),
  read: readParquet,
};
