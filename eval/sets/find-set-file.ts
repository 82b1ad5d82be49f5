import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WrongData } from '../command/index.ts';

/**
 * A file of a set, gzipped or not, wherever the user points: at the file, at the set, at the folder of all sets; `undefined` when it is
 * not there.
 */
export function findSetFile(directory: string, set: string, file: string): string | undefined {
  const root = resolve(directory);
  if (existsSync(root) && statSync(root).isFile()) return root;
  return [root, join(root, set), join(root, 'data', set)]
    .flatMap((folder) => [join(folder, file), join(folder, `${file}.gz`)])
    .find((path) => existsSync(path));
}

/** The same; throws `WrongData` when it is not there. */
export function needSetFile(directory: string, set: string, file: string): string {
  const found = findSetFile(directory, set, file);
  if (found === undefined) throw new WrongData(`no ${file} in ${directory}, nor in ${set}/ below it`);
  return found;
}
