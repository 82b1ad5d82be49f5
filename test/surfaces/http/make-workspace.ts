/** A workspace with the three reports of `makeArticles`, and ways to fill it from outside of a server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operations } from '../../../src/operations/index.ts';
import { makeArticles } from './serve-folder.ts';

/** Runs an operation by its name. */
export async function runOperation(name: string, input: Record<string, unknown>): Promise<unknown> {
  const operation = operations.find((candidate) => candidate.name === name);
  if (operation === undefined) throw new Error(`no operation ${name}`);
  return operation.run(operation.input.parse(input), {});
}

export const ingest = (workspace: string, ...paths: string[]): Promise<unknown> =>
  runOperation('ingestArticles', { workspace, paths });

export async function makeWorkspace(...paths: string[]): Promise<string> {
  const workspace = join(realpathSync(mkdtempSync(join(tmpdir(), 'stemma-served-'))), 'news.duckdb');
  await runOperation('initWorkspace', { workspace });
  await ingest(workspace, ...(paths.length > 0 ? paths : [makeArticles()]));
  return workspace;
}

/** Another process that holds the workspace as one that fills it does, until it is killed. */
export async function holdWorkspace(workspace: string): Promise<ChildProcess> {
  const code = `
    const { DuckDBInstance } = require('@duckdb/node-api');
    DuckDBInstance.create(${JSON.stringify(workspace)}).then(async (instance) => {
      globalThis.connection = await instance.connect();
      console.log('held');
      setInterval(() => {}, 1000);
    });`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}
