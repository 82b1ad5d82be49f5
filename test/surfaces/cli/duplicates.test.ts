/** `stemma duplicates` as its users meet it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventArticles } from '../../../bench/workspace/invent-articles.ts';
import { makeFolder, reportText, runProgram } from './run-program.ts';

const PROGRAM = resolve('dist/surfaces/cli/main.js');

/** Two reports with the same words under other titles, one of something else, and a file that cannot be read. */
function folderWithCopies(): string {
  const folder = makeFolder();
  const [, body = ''] = reportText('Sandby').split('\n\n');
  writeFileSync(join(folder, 'a.txt'), `Ferry aground at Sandby\n\n${body}`);
  writeFileSync(join(folder, 'b.txt'), `Harbour office: nobody hurt \u001b[31m\n\n${body}`);
  writeFileSync(
    join(folder, 'c.txt'),
    'Other news\n\nA museum opened in Norby on Friday, its director said, after years of work.\n',
  );
  writeFileSync(join(folder, 'empty.txt'), '');
  return folder;
}

describe('stemma duplicates', () => {
  it('prints pairs and counts, no wider than 80 columns, and escapes what articles say', () => {
    const { code, stdout, stderr } = runProgram(['duplicates', folderWithCopies()]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('the same words');
    expect(stdout.replace(/\s+/gu, ' ')).toContain('4 seen, 3 read, 0 repeated, 1 refused');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('writes JSON lines to standard output or a file, the same each time', () => {
    const folder = folderWithCopies();
    const run = (target: string) => runProgram(['duplicates', '.', '--json', target], { cwd: folder });
    const { code, stdout } = run('-');
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => Object.keys(line)[0])).toEqual(['kind', 'problem', 'counts']);
    const elsewhere = join(makeFolder(), 'pairs.jsonl');
    expect(run(elsewhere).stdout).toContain('the same words');
    expect(readFileSync(elsewhere, 'utf8')).toBe(stdout);
  });

  it.each([
    [['duplicates'], 2],
    [['duplicates', 'no/such/folder'], 1],
    [['duplicates', 'FOLDER', '--strict'], 1],
    [['duplicates', 'FOLDER', '--limit', 'many'], 2],
  ])('%j ends with %i', (args, code) => {
    const run = runProgram(args.map((arg) => (arg === 'FOLDER' ? folderWithCopies() : arg)));
    expect(run.code).toBe(code);
    expect(run.stderr).not.toMatch(/^\s+at /mu);
  });

  it('on Ctrl-C tells what it found so far, leaves nothing behind, and ends with 130', async () => {
    const scratch = join(makeFolder(), 'scratch');
    mkdirSync(scratch);
    const child = spawn(process.execPath, [PROGRAM, 'duplicates', '-'], {
      stdio: 'pipe',
      env: { PATH: process.env['PATH'], TMPDIR: scratch },
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.on('error', () => undefined);
    const ended = once(child, 'exit');
    // A feed that never ends, of articles that are all new.
    let round = 0;
    const articles = inventArticles(600);
    const write = (): boolean => {
      round += 1;
      return child.stdin.write(
        articles.map((article) => `${JSON.stringify({ ...article, title: `${article.title} ${round}` })}\n`).join(''),
      );
    };
    // More than a pipe holds: once it is through, the run has begun.
    if (!write()) await once(child.stdin, 'drain');
    const feed = setInterval(write, 50);
    child.kill('SIGINT');
    const [code] = (await ended) as [number];
    clearInterval(feed);
    expect(code).toBe(130);
    expect(said.replace(/\s+/gu, ' ')).toContain('Stopped on request');
    expect(readdirSync(scratch)).toEqual([]);
  }, 60_000);
});
