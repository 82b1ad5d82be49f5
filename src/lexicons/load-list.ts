import { readFileSync } from 'node:fs';

const DATA_DIRECTORY = new URL('../../data/en/', import.meta.url);

/** Raw text of a data file in `data/en/`; throws when the package is incomplete. */
export const loadText = (name: string): string => readFileSync(new URL(name, DATA_DIRECTORY), 'utf8');

/** Bytes of a data file in `data/en/`: trained weights. */
export const loadBytes = (name: string): Uint8Array => readFileSync(new URL(name, DATA_DIRECTORY));

/** Entries of a word list: one per line, `#` starts a comment, blank lines are passed over. */
export function loadList(name: string): string[] {
  return loadText(name)
    .split('\n')
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '');
}

/** A word list as a set, for membership. */
export const loadSet = (name: string): ReadonlySet<string> => new Set(loadList(name));
