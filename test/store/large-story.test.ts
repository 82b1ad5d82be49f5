/**
 * A story that grows past a row group of DuckDB (122,880 rows), in a process that is killed. What one transaction adds must stay
 * below that: more is written past the log, and is not safe from a kill.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWorkspace } from '../../src/store/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GROW = `
  const { openWorkspace, saveStories } = await import(process.argv[1]);
  const workspace = await openWorkspace(process.argv[2], 'write');
  const numbers = (count) => Array.from({ length: count }, (_, index) => index);
  const story = (id, count) => ({ id, touched: count, articles: numbers(count), profile: new Uint8Array([1]) });
  for (let count = 10_000; count <= 130_000; count += 40_000) await saveStories(workspace, 1, [story('s-first', count)], []);
  // Another takes all its articles: no row is added.
  await saveStories(workspace, 1, [story('s-other', 130_000)], [{ kind: 'merge', story: 's-first', other: 's-other' }]);
  process.kill(process.pid, 'SIGKILL');
`;

it('keeps every member of a story of 130,000 articles, and writes none past the log', async () => {
  const path = join(folder, 'news.duckdb');
  (await openWorkspace(path, 'create')).close();
  const before = statSync(path).size;
  const store = new URL('../../src/store/index.ts', import.meta.url).href;
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', GROW, store, path], {
    cwd: process.cwd(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  expect(signal).toBe('SIGKILL');
  expect(statSync(path).size).toBe(before);
  const workspace = await openWorkspace(path, 'read');
  const rows = await workspace.rows(
    'select id, count(*)::integer as members, count(distinct article)::integer as articles from members join stories using (story) group by id',
  );
  workspace.close();
  expect(rows).toEqual([{ id: 's-other', members: 130_000, articles: 130_000 }]);
}, 60_000);
