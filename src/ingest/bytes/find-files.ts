/**
 * The files that a caller's inputs mean, in a fixed order: files as given, folders walked by name, globs sorted.
 * Every real path is visited once, so that a circle of symbolic links ends; hidden entries of folders are passed over.
 */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { posix, sep } from 'node:path';

/** A file to read, or an entry that cannot be. */
export type FoundFile =
  | { readonly kind: 'file' | 'standard-input'; readonly path: string }
  | { readonly kind: 'same-file'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string; readonly message: string };

const GLOB_MARKS = /[*?[\]{}()!]/u;
const WEB_ADDRESS = /^[a-z][a-z0-9+.-]{1,9}:\/\//iu;

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `./news\a.txt` → `news/a.txt`: as given, with forward slashes. */
const plainPath = (path: string): string => posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path);

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

const unreadable = (path: string, code: string, message: string): FoundFile => ({
  kind: 'unreadable',
  path,
  code,
  message,
});

function explainFailure(path: string, error: unknown, isLink: boolean): FoundFile {
  switch (errorCode(error)) {
    case 'ENOENT':
      if (path.includes('\uFFFD')) {
        return unreadable(path, 'broken-name', 'The name of this file is not valid UTF-8. Rename it.');
      }
      return isLink
        ? unreadable(path, 'broken-link', 'This symbolic link leads to nothing. Restore its target or remove the link.')
        : unreadable(path, 'not-found', 'There is no such file or folder. Check the path.');
    case 'ELOOP':
      return unreadable(path, 'link-loop', 'This symbolic link leads back to itself. Remove the link.');
    case 'EACCES':
    case 'EPERM':
      return unreadable(path, 'no-permission', 'Reading is not permitted. Change its permissions, or leave it out.');
    default:
      return unreadable(
        path,
        'unreadable',
        `The system cannot read it (${errorCode(error)}). Check the disk and the path.`,
      );
  }
}

async function* findInPath(path: string, given: boolean, visited: Set<string>): AsyncGenerator<FoundFile> {
  let isLink = false;
  try {
    isLink = (await lstat(path)).isSymbolicLink();
    const target = await stat(path);
    // The pipe behind a shell's `<(command)` has no path of its own.
    const named = await realpath(path).catch(() => undefined);
    const real = named ?? path;
    if (target.isDirectory()) {
      if (visited.has(real)) {
        if (isLink) {
          yield unreadable(
            path,
            'link-loop',
            'This link leads to a folder that is read already, and was not followed. Remove it.',
          );
        }
        return;
      }
      visited.add(real);
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort(byName);
      for (const name of names) yield* findInPath(posix.join(path, name), false, visited);
      return;
    }
    if (target.isFIFO() && named !== undefined) {
      yield unreadable(path, 'not-a-file', 'This is a pipe, which might never end. Read it as - from standard input.');
      return;
    }
    // A device is read only when the caller names it: the ones in a folder might never end.
    if (!target.isFile() && !given) {
      yield unreadable(path, 'not-a-file', 'This is a device or socket, not a file. Move it out of the folder.');
      return;
    }
    yield { kind: visited.has(real) ? 'same-file' : 'file', path };
    visited.add(real);
  } catch (error) {
    yield explainFailure(path, error, isLink);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

/** Patterns that `{a,b}{c,d}` may stand for: each costs a walk of its own. */
const MAX_CHOICES = 1000;

/** At most how many patterns the braces of one multiply to; a range such as `{1..90}` counts its width. */
function braceChoices(pattern: string): number {
  let choices = 1;
  for (const [, inside = ''] of pattern.matchAll(/\{([^{}]{0,1000})\}/gu)) {
    const range = /^(\d{1,9})\.\.(\d{1,9})/u.exec(inside);
    choices *= range === null ? inside.split(',').length : Math.abs(Number(range[2]) - Number(range[1])) + 1;
  }
  return choices;
}

async function* findByGlob(pattern: string, visited: Set<string>): AsyncGenerator<FoundFile> {
  const { default: glob } = await import('fast-glob');
  const options = { followSymbolicLinks: false, suppressErrors: true, dot: false } as const;
  if (braceChoices(pattern) > MAX_CHOICES) {
    yield unreadable(pattern, 'no-match', 'This pattern has too many choices in braces. Give fewer at once.');
    return;
  }
  let paths = await glob(pattern, { ...options, onlyFiles: true });
  if (paths.length === 0) paths = await glob(pattern, { ...options, onlyDirectories: true });
  if (paths.length === 0) {
    yield unreadable(
      pattern,
      'no-match',
      'No file matches this pattern. Check it, and quote it so that the shell leaves it alone.',
    );
  }
  for (const path of paths.sort(byName)) yield* findInPath(path, true, visited);
}

/** Every file that the inputs mean, in order; `-` is standard input, web addresses are refused: nothing is fetched. */
export async function* findFiles(inputs: readonly string[]): AsyncGenerator<FoundFile> {
  const visited = new Set<string>();
  for (const input of inputs) {
    if (input === '-') yield { kind: 'standard-input', path: '-' };
    else if (WEB_ADDRESS.test(input)) {
      yield unreadable(
        input,
        'not-fetched',
        'Nothing is fetched from the network. Save the page as HTML and give the file.',
      );
    } else if (GLOB_MARKS.test(input) && !(await exists(input))) {
      yield* findByGlob(plainPath(input), visited);
    } else yield* findInPath(plainPath(input), true, visited);
  }
}
