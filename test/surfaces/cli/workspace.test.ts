/** A workspace as its users meet it: the built program, its words, its exit codes, and what a sudden end leaves behind. */
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inventArticles } from '../../../bench/workspace/invent-articles.ts';
import { killIngest } from '../../../bench/workspace/kill-ingest.ts';
import { makeFolder, runProgram } from './run-program.ts';

const PROGRAM = resolve('dist/surfaces/cli/main.js');

/** A file of `count` invented articles. */
function saveArticles(folder: string, count: number): string {
  const path = join(folder, 'articles.jsonl');
  writeFileSync(
    path,
    inventArticles(count)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  );
  return path;
}

/** Story of every article, as the tables tell it. */
function storiesOf(workspace: string): string[] {
  const folder = join(makeFolder(), 'tables');
  expect(runProgram(['export', workspace, '--format', 'jsonl', '--output', folder]).code).toBe(0);
  const rows = readFileSync(join(folder, 'articles.jsonl'), 'utf8').trim().split('\n');
  return rows
    .map((row) => JSON.parse(row) as { id: string; story: string })
    .map(({ id, story }) => `${id} ${story}`)
    .sort();
}

describe('the commands of a workspace', () => {
  let folder: string;
  let workspace: string;
  beforeAll(() => {
    folder = makeFolder();
    workspace = join(folder, 'news.duckdb');
    expect(runProgram(['init', workspace]).code).toBe(0);
    const { code, stdout } = runProgram(['ingest', workspace, saveArticles(folder, 12)]);
    expect(code).toBe(0);
    expect(stdout).toContain('12 seen, 12 added');
  }, 120_000);

  it('prints tables no wider than 80 columns', () => {
    for (const args of [
      ['stories', workspace],
      ['search', workspace, 'ferry'],
      ['verify', workspace],
    ]) {
      const { code, stdout, stderr } = runProgram(args);
      expect([code, stderr]).toEqual([0, '']);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  }, 60_000);

  it('shows a story as text and as JSON', () => {
    const list = JSON.parse(runProgram(['stories', workspace, '--json', '-']).stdout) as { items: { id: string }[] };
    const id = list.items[0]?.id ?? '';
    expect(runProgram(['show', workspace, id]).stdout).toContain(`story ${id}`);
    const dossier = JSON.parse(runProgram(['show', workspace, id, '--json', '-']).stdout) as { format: string };
    expect(dossier.format).toBe('stemma-dossier');
  }, 60_000);

  it.each([
    [['init', 'WORKSPACE'], 2, 'is there already'],
    [['stories', 'nowhere.duckdb'], 2, 'stemma init nowhere.duckdb'],
    [['show', 'WORKSPACE', 's-nobody'], 2, 'no story has the id "s-nobody"'],
    [['search', 'WORKSPACE'], 2, 'nothing to look for'],
    [['search', 'WORKSPACE', 'ferry', '--from', 'soon'], 2, 'YYYY-MM-DD'],
    [['export', 'WORKSPACE', '--format', 'graphml'], 2, '--story'],
    [['export', 'WORKSPACE', '--format', 'parquet'], 2, '--output'],
    [['remove', 'WORKSPACE'], 2, 'nothing to remove'],
    [['ingest', 'WORKSPACE', 'nothing.jsonl'], 1, 'There is no such file'],
  ])(
    '%j ends with %i',
    (args, code, words) => {
      const run = runProgram(args.map((arg) => (arg === 'WORKSPACE' ? workspace : arg)));
      expect(run.code).toBe(code);
      expect(run.stderr.replace(/\s+/gu, ' ')).toContain(words);
    },
    30_000,
  );
});

describe('a sudden end', () => {
  it('loses and doubles nothing, and the stories are those of a run that nobody killed', async () => {
    const folder = makeFolder();
    const articles = saveArticles(folder, 240);
    const [alone, harried] = [join(folder, 'alone.duckdb'), join(folder, 'harried.duckdb')];
    for (const workspace of [alone, harried]) runProgram(['init', workspace]);
    runProgram(['ingest', alone, articles]);
    const { killed, saved, damages } = await killIngest({
      program: PROGRAM,
      workspace: harried,
      paths: [articles],
      kills: 2,
      momentOf: (run) => ({ writes: run + 1, thenMs: 5 * run }),
    });
    expect(damages).toEqual([]);
    expect(killed).toBeGreaterThan(0);
    expect(saved.at(-1)).toBe(240);
    expect(saved).toEqual([...saved].sort((a, b) => a - b));
    expect(storiesOf(harried)).toEqual(storiesOf(alone));
  }, 300_000);

  it('on Ctrl-C saves what was begun and says how to go on', async () => {
    const folder = makeFolder();
    const workspace = join(folder, 'news.duckdb');
    runProgram(['init', workspace]);
    const child = spawn(process.execPath, [PROGRAM, 'ingest', workspace, '-'], { stdio: 'pipe' });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    // A feed that never ends.
    const lines = inventArticles(3000).map((article) => `${JSON.stringify(article)}\n`);
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines.slice(0, 600).join(''));
    // The run is noted when it begins; by then the signal is heeded.
    while ((statSync(`${workspace}.wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) {
      await new Promise((done) => setTimeout(done, 20));
    }
    child.kill('SIGINT');
    for (const line of lines.slice(600)) child.stdin.write(line);
    child.stdin.end();
    expect(await ended).toBe(130);
    said = said.replace(/\s+/gu, ' ');
    expect(said).toContain('Ctrl-C again ends at once');
    expect(said).toContain('run the same command again');
    expect(runProgram(['verify', workspace]).code).toBe(0);
  }, 120_000);
});
