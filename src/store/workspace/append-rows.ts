import type { DuckDBAppender } from '@duckdb/node-api';
import type { Workspace } from './open-workspace.ts';

/** Appends what `fill` puts into the appender of a table. */
export async function appendTo(
  workspace: Workspace,
  table: string,
  fill: (appender: DuckDBAppender) => void,
): Promise<void> {
  const appender = await workspace.connection.createAppender(table);
  try {
    fill(appender);
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

/** Appends rows to a table; `put` gives the values of one, in the order of the columns. */
export const appendRows = <Row>(
  workspace: Workspace,
  table: string,
  rows: Iterable<Row>,
  put: (appender: DuckDBAppender, row: Row) => void,
): Promise<void> =>
  appendTo(workspace, table, (appender) => {
    for (const row of rows) {
      put(appender, row);
      appender.endRow();
    }
  });
