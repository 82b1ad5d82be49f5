/** Finds a data set whether the user points at the folder of all sets, at the folder above it, or at the set itself. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The folder of a set, `undefined` when it is not there. */
export function findSet(directory: string, set: string): string | undefined {
  const root = resolve(directory);
  if (basename(root) === set) return root;
  return [join(root, set), join(root, 'data', set), join(root, '..', set)].find((folder) => existsSync(folder));
}
