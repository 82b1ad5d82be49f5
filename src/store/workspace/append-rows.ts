import type { DuckDBAppender } from '@duckdb/node-api';
import type { Workspace } from './open-workspace.ts';

/** Appends rows to a table; `put` gives the values of one, in the order of the columns. */
export async function appendRows<Row>(
  workspace: Workspace,
  table: string,
  rows: Iterable<Row>,
  put: (appender: DuckDBAppender, row: Row) => void,
): Promise<void> {
  const appender = await workspace.connection.createAppender(table);
  try {
    for (const row of rows) {
      put(appender, row);
      appender.endRow();
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}
