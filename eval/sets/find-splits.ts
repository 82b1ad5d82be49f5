/**
 * Finds the splits of a data set wherever the user points: at the pack of all sets, at the set, at the folder of a split, or at a
 * single file. What counts as a split the caller says.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { WrongData } from '../command/index.ts';

export interface Split {
  /** "dev", "conll2003-testa": without the endings of a file. */
  readonly name: string;
  readonly path: string;
}

export interface SplitRequest {
  /** The set's folder in a pack. */
  readonly set: string;
  /** Whether a folder or file is one split. */
  readonly isSplit: (path: string) => boolean;
  /** How a split looks, for the message. */
  readonly looks: string;
  /** Which one the user wants: its name, or the last part of it ("testb" of "conll2003-testb"). */
  readonly split?: string | undefined;
  /** Which ones to take where the user does not say. */
  readonly preferred: (name: string) => boolean;
}

const toSplit = (path: string): Split => ({
  name: basename(path).replace(/(?:\.(?:tsv|jsonl|txt|gz))+$/u, ''),
  path,
});

const childrenOf = (folder: string): string[] =>
  existsSync(folder) && statSync(folder).isDirectory()
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];

/** The splits asked for, at least one, in order of name. Throws `WrongData` that says what there is. */
export function findSplits(directory: string, { set, isSplit, looks, split, preferred }: SplitRequest): Split[] {
  const root = resolve(directory);
  if (existsSync(root) && isSplit(root)) {
    const own = toSplit(root);
    // A folder `dev` holding the data itself: a name that is not its own is a mistake worth a word.
    if (split !== undefined && !isNamed(own, split))
      throw new WrongData(`${directory} is split ${own.name}, not ${split}`);
    return [own];
  }
  const there = [root, join(root, set), join(root, 'data', set)]
    .map((folder) => childrenOf(folder).filter(isSplit).map(toSplit))
    .find((splits) => splits.length > 0);
  if (there === undefined) throw new WrongData(`no ${looks} in ${directory}, nor in ${set}/ below it`);
  const names = there.map(({ name }) => name).join(', ');
  if (split !== undefined) {
    const named = there.filter((each) => isNamed(each, split));
    if (named.length === 0) throw new WrongData(`no split ${split} in ${directory}: there is ${names}`);
    return named;
  }
  const wanted = there.length === 1 ? there : there.filter(({ name }) => preferred(name));
  if (wanted.length === 0) throw new WrongData(`several splits in ${directory}: choose one with --split (${names})`);
  return wanted;
}

const isNamed = ({ name }: Split, wanted: string): boolean => name === wanted || name.endsWith(`-${wanted}`);
