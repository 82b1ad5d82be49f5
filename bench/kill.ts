/**
 * Fifty times kill -9 during `stemma ingest`, at moments spread over its whole run: nothing may be lost, doubled or damaged, and
 * the stories must be those of a run that nobody killed. Needs a built program. Run: npx tsx bench/kill.ts [kills] [articles]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inventArticles } from './workspace/invent-articles.ts';
import { type KillMoment, killIngest } from './workspace/kill-ingest.ts';

const [kills = 50, count = 6000] = process.argv.slice(2).map(Number);
const program = resolve(process.env['STEMMA_PROGRAM'] ?? 'dist/surfaces/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
const articles = join(folder, 'articles.jsonl');
writeFileSync(
  articles,
  inventArticles(count)
    .map((article) => `${JSON.stringify(article)}\n`)
    .join(''),
);
const stemma = (...args: string[]): void =>
  void spawnSync(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

const [alone, harried] = [join(folder, 'alone.duckdb'), join(folder, 'harried.duckdb')];
stemma('init', alone);
stemma('ingest', alone, articles, '--quiet');
stemma('init', harried);
// Before anything is written, and at, between and behind writes (golden ratio: evenly, in no order).
const momentOf = (run: number): KillMoment => ({ writes: (run * 3) % 4, thenMs: ((run * 0.618_034) % 1) * 500 });
const { killed, saved, damages } = await killIngest({
  program,
  workspace: harried,
  paths: [articles],
  kills,
  momentOf,
});

const storiesOf = (workspace: string): string => {
  const out = join(folder, 'tables');
  stemma('export', workspace, '--format', 'jsonl', '--output', out);
  const rows = readFileSync(join(out, 'articles.jsonl'), 'utf8').trim().split('\n');
  return rows
    .map((row) => JSON.parse(row) as { id: string; story: string })
    .map(({ id, story }) => `${id} ${story}`)
    .sort()
    .join('\n');
};
const same = storiesOf(alone) === storiesOf(harried);
rmSync(folder, { recursive: true });
process.stdout.write(
  `${count} articles, ${kills} runs to be killed, ${killed} killed at work; articles after each: ${saved.join(' ')}\n` +
    `damages: ${damages.length === 0 ? 'none' : damages.join('; ')}; stories as without kills: ${same ? 'yes' : 'NO'}\n`,
);
if (damages.length > 0 || !same || saved.at(-1) !== count) process.exitCode = 1;
