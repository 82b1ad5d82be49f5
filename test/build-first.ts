import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import fastGlob from 'fast-glob';

const STAMP = 'dist/.built';
const newest = (files: string[]): number => Math.max(0, ...files.map((file) => statSync(file).mtimeMs));

/** Builds `dist/` before the tests when a source file is newer than the last build: some tests run the real program. */
export function setup(): void {
  const builtAt = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const [program, page] = [fastGlob.sync('src/**/*.ts'), fastGlob.sync(['web/**/*', 'src/report/outline/*.ts'])].map(
    newest,
  );
  const isNew = (changedAt = 0): boolean => changedAt > builtAt;
  if (!isNew(program) && !isNew(page)) return;
  // The test runner calls this a test; the page is built as it is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = (...args: string[]) => spawnSync(process.execPath, args, { stdio: 'ignore', env });
  if (isNew(program)) run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  if (isNew(page)) {
    for (const mode of ['report', 'app'])
      run('node_modules/vite/bin/vite.js', 'build', '-c', 'web/vite.config.ts', '--mode', mode);
  }
  mkdirSync('dist', { recursive: true });
  writeFileSync(STAMP, '');
}
