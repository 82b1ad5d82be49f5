/**
 * Runs the benchmarks, one after the other, each in a process of its own. Run: npm run bench -- --data DIR
 * Without a folder of one's own the sample story is used.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'examples/tarnwick-dam/articles' } } });

for (const script of [
  'bench/start-up.ts',
  'bench/article.ts',
  'bench/stages.ts',
  'bench/story.ts',
  'bench/http.ts',
  'bench/page.ts',
]) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, values.data], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
