import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The place that the user named cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Writes a file, makes its folder where it is missing, and returns the path. Throws `OutputError` in plain words. */
export function saveFile(path: string, content: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new OutputError(`cannot write ${path} (${code}): check that the folder is there and may be written`);
  }
}
