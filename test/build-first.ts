import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import fastGlob from 'fast-glob';

const STAMP = 'dist/.built';
const newest = (files: string[]): number => Math.max(0, ...files.map((file) => statSync(file).mtimeMs));

/** Builds `dist/` before the tests when a source file is newer than the last build: some tests run the real program. */
export function setup(): void {
  const builtAt = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (newest(fastGlob.sync('src/**/*.ts')) <= builtAt) return;
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'ignore' });
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMP, '');
}
