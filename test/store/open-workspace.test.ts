import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace, WorkspaceProblem } from '../../src/store/index.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-store-'));
  path = join(folder, 'news.duckdb');
});

const make = async (): Promise<void> => (await openWorkspace(path, 'create')).close();

describe('openWorkspace', () => {
  it('makes an empty one that can be read', async () => {
    await make();
    const workspace = await openWorkspace(path, 'read');
    expect(await workspace.rows('select count(*)::integer as count from articles')).toEqual([{ count: 0 }]);
    workspace.close();
  });

  it('never makes one over a file that is there', async () => {
    writeFileSync(path, 'mine');
    await expect(openWorkspace(path, 'create')).rejects.toThrow(/is there already/u);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('says what to do where there is none', async () => {
    await expect(openWorkspace(path, 'read')).rejects.toThrow(/there is no workspace .*stemma init/u);
    await expect(openWorkspace(folder, 'write')).rejects.toThrow(/is a folder/u);
  });

  it('tells other files from workspaces', async () => {
    writeFileSync(path, 'a report that somebody called so\n'.repeat(200));
    await expect(openWorkspace(path, 'read')).rejects.toThrow(WorkspaceProblem);
    const foreign = join(folder, 'foreign.duckdb');
    const instance = await DuckDBInstance.create(foreign);
    const connection = await instance.connect();
    for (const table of ['articles', 'stemma_workspace']) {
      await connection.run(`create table ${table} (id integer)`);
      await connection.run('checkpoint');
      const copy = join(folder, `${table}.duckdb`);
      writeFileSync(copy, readFileSync(foreign));
      await expect(openWorkspace(copy, 'write')).rejects.toThrow(/no workspace of Stemma/u);
    }
    connection.closeSync();
    instance.closeSync();
  });

  it('says that a folder is missing, and where a file is cut short', async () => {
    await expect(openWorkspace(join(folder, 'none', 'news.duckdb'), 'create')).rejects.toThrow(
      /folder .* is not there/u,
    );
    await make();
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    await expect(openWorkspace(path, 'read')).rejects.toThrow(/no workspace that this Stemma can read/u);
  });

  it('leaves one of a newer version alone', async () => {
    await make();
    const workspace = await openWorkspace(path, 'write');
    await workspace.run('update stemma_workspace set version = version + 1');
    workspace.close();
    await expect(openWorkspace(path, 'write')).rejects.toThrow(/newer Stemma.*update Stemma/u);
  });

  it('brings one that was never finished up to date, when it may write', async () => {
    const instance = await DuckDBInstance.create(path);
    instance.closeSync();
    await expect(openWorkspace(path, 'read')).rejects.toThrow(WorkspaceProblem);
  });

  it('tells a second process that it has to wait, and for whom', async () => {
    await make();
    const script = `import { DuckDBInstance } from '@duckdb/node-api';
      const instance = await DuckDBInstance.create(process.argv[1]);
      const connection = await instance.connect();
      process.stdout.write('open');
      setTimeout(() => connection.closeSync(), 60_000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
      cwd: process.cwd(),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    try {
      for (const access of ['read', 'write'] as const) {
        await expect(openWorkspace(path, access)).rejects.toThrow(
          new RegExp(`in use by another process \\(number ${String(holder.pid)}\\).*wait`, 'u'),
        );
      }
    } finally {
      holder.kill('SIGKILL');
      await new Promise((resolve) => holder.once('exit', resolve));
    }
    (await openWorkspace(path, 'write')).close();
  });

  it('undoes a transaction that fails', async () => {
    await make();
    const workspace = await openWorkspace(path, 'write');
    await expect(
      workspace.inTransaction(async () => {
        await workspace.run(`insert into runs values (1, 'open', 0, 0, 0, 0, 0, 0)`);
        throw new Error('power cut');
      }),
    ).rejects.toThrow('power cut');
    expect(await workspace.rows('select * from runs')).toEqual([]);
    workspace.close();
  });
});
