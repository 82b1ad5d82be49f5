/**
 * From process start to written dossier, five articles, as a user runs it; beside it a Node process that does nothing,
 * so that the share of the machine is seen. Median of several runs, peak memory of the largest. Processor time hardly
 * depends on what else the machine does.
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

const folder = process.argv[2] ?? 'examples/tarnwick-dam/articles';
const articles = fastGlob
  .sync(`${folder.replaceAll('\\', '/')}/**/*.*`)
  .sort()
  .slice(0, ARTICLES);
const out = join(mkdtempSync(join(tmpdir(), 'stemma-bench-')), 'dossier.json');

interface Usage {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMebibytes: number;
}

/** Prints, as the last act of the process, its peak memory in KiB and its processor time in µs. */
const REPORT_USAGE = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n'+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))})`;

/** Runs one process to its end. */
function measure(args: readonly string[]): Usage {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT_USAGE, ...args], { encoding: 'utf8' });
  const wallMs = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stderr}`);
  const [kibibytes = 0, microseconds = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wallMs, cpuMs: microseconds / 1000, peakMebibytes: kibibytes / 1024 };
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['node alone', ['-e', '0']],
  ['stemma --version', ['dist/surfaces/cli/main.js', '--version']],
  [`read ${articles.length} articles`, ['dist/surfaces/cli/main.js', 'read', ...articles, '--json', out, '--quiet']],
];

const rows = cases.map(([name, args]) => {
  const runs = Array.from({ length: RUNS }, () => measure(args));
  const wall = median(runs.map(({ wallMs }) => wallMs));
  const cpu = median(runs.map(({ cpuMs }) => cpuMs));
  return [name, wall.toFixed(0), cpu.toFixed(0), Math.max(...runs.map((run) => run.peakMebibytes)).toFixed(0)];
});
const words = articles.reduce((sum, path) => sum + readFileSync(path, 'utf8').split(/\s+/u).length, 0);
process.stdout.write(`Start-up: ${articles.length} articles, ${words} words, median of ${RUNS} runs\n`);
process.stdout.write(renderTable([['', 'ms', 'CPU ms', 'peak MiB'], ...rows]));
