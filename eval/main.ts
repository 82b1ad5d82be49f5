/** One entry to every scorer: `npm run eval -- <what> [options]`; each scorer's own file says what its options are. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const scorers = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

const [what = '', ...options] = process.argv.slice(2);
const file = join(import.meta.dirname, `${what}.ts`);
if (what === 'main' || !scorers.includes(what) || !existsSync(file)) {
  const usage = `usage: npm run eval -- <${scorers
    .filter((name) => name !== 'main')
    .sort()
    .join('|')}> [--help]`;
  if (what === '--help') console.log(usage);
  else {
    console.error(usage);
    process.exitCode = 2;
  }
} else {
  process.exitCode =
    spawnSync(process.execPath, ['--import', 'tsx', file, ...options], { stdio: 'inherit' }).status ?? 1;
}
