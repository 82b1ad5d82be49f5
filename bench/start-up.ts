/**
 * From process start to written dossier, five articles, as a user runs it; beside it a Node process that does nothing,
 * so that the share of the machine is seen. Median of several runs, peak memory of the largest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { median } from './median.ts';
import { renderTable } from './render-table.ts';

const RUNS = 7;
const ARTICLES = 5;
const MEBIBYTE = 1024 * 1024;

const folder = process.argv[2] ?? 'examples/tarnwick-dam/articles';
const articles = fastGlob
  .sync(`${folder.replaceAll('\\', '/')}/**/*.*`)
  .sort()
  .slice(0, ARTICLES);
const out = join(mkdtempSync(join(tmpdir(), 'stemma-bench-')), 'dossier.json');

/** Prints the peak resident memory of the process as its last act. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`;

/** Runs one process and returns its time in ms and its peak memory in MiB. */
function measure(args: readonly string[]): { time: number; memory: number } {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT_MEMORY, ...args], { encoding: 'utf8' });
  const time = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stderr}`);
  return { time, memory: (Number(stderr.trim().split('\n').at(-1)) * 1024) / MEBIBYTE };
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['node alone', ['-e', '0']],
  ['stemma --version', ['dist/surfaces/cli/main.js', '--version']],
  [`read ${articles.length} articles`, ['dist/surfaces/cli/main.js', 'read', ...articles, '--json', out, '--quiet']],
];

const rows = cases.map(([name, args]) => {
  const runs = Array.from({ length: RUNS }, () => measure(args));
  const time = median(runs.map((run) => run.time));
  return [name, time.toFixed(0), Math.max(...runs.map((run) => run.memory)).toFixed(0)];
});
const words = articles.reduce((sum, path) => sum + readFileSync(path, 'utf8').split(/\s+/u).length, 0);
process.stdout.write(`Start-up: ${articles.length} articles, ${words} words, median of ${RUNS} runs\n`);
process.stdout.write(renderTable([['', 'ms', 'peak MiB'], ...rows]));
