/**
 * The workspace: one DuckDB file. One process at a time writes; several may read while none does. Every change is a
 * transaction, so a process that is killed leaves what the last one left.
 */
import { stat } from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { migrations } from './migrations/index.ts';
import { problemOf, WorkspaceProblem } from './workspace-problem.ts';

/** `create`: it must not be there yet. `write`: adds and changes. `read`: beside others that read. */
export type WorkspaceAccess = 'create' | 'write' | 'read';

export interface Workspace {
  readonly path: string;
  readonly access: WorkspaceAccess;
  readonly connection: DuckDBConnection;
  /** Rows of a query as objects by column name. */
  rows<Row extends object>(sql: string, values?: readonly DuckDBValue[]): Promise<Row[]>;
  /** Runs a statement, or several without values. */
  run(sql: string, values?: readonly DuckDBValue[]): Promise<void>;
  /** All of it or nothing. */
  inTransaction<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

/** What DuckDB may hold in memory; beyond, it uses a folder beside the file. */
const MEMORY = '256MB';
/** Its own threads; the others are for the articles. */
const THREADS = '2';
/** The log beside the file is worked in when it has grown to this. A small one would be worked in, and parts of the file written anew, all the time. */
const CHECKPOINT = '256MB';

/** Opens a workspace, and brings an older one to this version when it may be written. Throws `WorkspaceProblem`. */
export async function openWorkspace(path: string, access: WorkspaceAccess): Promise<Workspace> {
  await checkPath(path, access);
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  try {
    instance = await DuckDBInstance.create(':memory:', {
      memory_limit: MEMORY,
      threads: THREADS,
      checkpoint_threshold: CHECKPOINT,
      temp_directory: `${path}.tmp`,
      // Nothing in a workspace may make it read the network.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    connection = await instance.connect();
    const options = access === 'read' ? ', read_only' : '';
    await connection.run(`attach '${path.replaceAll("'", "''")}' as workspace (type duckdb${options})`);
    await connection.run('use workspace');
  } catch (error) {
    throw problemOf(error, path);
  }
  const workspace: Workspace = {
    path,
    access,
    connection,
    rows: async <Row extends object>(sql: string, values: readonly DuckDBValue[] = []) =>
      (await connection.runAndReadAll(sql, [...values])).getRowObjectsJS() as unknown as Row[],
    run: async (sql, values) => {
      await (values === undefined ? connection.run(sql) : connection.run(sql, [...values]));
    },
    inTransaction: async (work) => {
      await connection.run('begin');
      try {
        const result = await work();
        await connection.run('commit');
        return result;
      } catch (error) {
        await connection.run('rollback').catch(() => undefined);
        throw problemOf(error, path);
      }
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
  try {
    await settleVersion(workspace);
  } catch (error) {
    workspace.close();
    throw problemOf(error, path);
  }
  return workspace;
}

async function checkPath(path: string, access: WorkspaceAccess): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (access === 'create') {
    if (found === undefined) return;
    throw new WorkspaceProblem(
      `${path} is there already: name another file, or go on with "stemma ingest"`,
      'conflict',
    );
  }
  if (found === undefined) {
    throw new WorkspaceProblem(`there is no workspace ${path}: make it with "stemma init ${path}"`, 'not-found');
  }
  if (!found.isFile()) {
    throw new WorkspaceProblem(`${path} is a folder: a workspace is one file, such as news.duckdb`, 'unfit');
  }
}

async function versionOf(workspace: Workspace): Promise<number | undefined> {
  const tables = await workspace.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_catalog = 'workspace' and table_schema = 'main'`,
  );
  if (tables.length === 0) return 0;
  if (!tables.some(({ name }) => name === 'stemma_workspace')) return undefined;
  // Another program may call a table so.
  const rows = await workspace
    .rows<{ version: unknown }>('select version from stemma_workspace')
    .catch((): { version: unknown }[] => []);
  const version = rows[0]?.version;
  return typeof version === 'number' ? version : undefined;
}

async function settleVersion(workspace: Workspace): Promise<void> {
  const { path, access } = workspace;
  const version = await versionOf(workspace);
  if (version === undefined || (version === 0 && access !== 'create')) {
    throw new WorkspaceProblem(`${path} is a DuckDB file, but no workspace of Stemma: name another`, 'unfit');
  }
  if (version > migrations.length) {
    throw new WorkspaceProblem(
      `${path} was written by a newer Stemma (version ${version} of the file; this one knows up to ${migrations.length}): update Stemma`,
      'unfit',
    );
  }
  if (version === migrations.length) return;
  if (access === 'read') {
    throw new WorkspaceProblem(
      `${path} was written by an older Stemma: run "stemma ingest ${path}" once, which brings it up to date`,
      'conflict',
    );
  }
  for (const [step, sql] of [...migrations.entries()].slice(version)) {
    await workspace.inTransaction(async () => {
      await workspace.run(sql);
      await workspace.run(`update stemma_workspace set version = ${step + 1}`);
    });
  }
}
