/** One entry to everything that is learnt from data: `npm run train -- <what> --data DIR`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What can be trained, and the file that does it; word clusters first, the others read them. */
const TRAINERS: ReadonlyMap<string, string> = new Map([
  ['clusters', 'word-clusters.ts'],
  ['names', 'names.ts'],
  ['statements', 'statements.ts'],
  ['vectors', 'vectors.ts'],
]);

const [what = '', ...options] = process.argv.slice(2);
const file = join(import.meta.dirname, TRAINERS.get(what) ?? '');
if (!TRAINERS.has(what) || !existsSync(file)) {
  console.error(`usage: npm run train -- <${[...TRAINERS.keys()].join('|')}> --data DIR`);
  process.exitCode = 2;
} else {
  process.exitCode =
    spawnSync(process.execPath, ['--import', 'tsx', file, ...options], { stdio: 'inherit' }).status ?? 1;
}
