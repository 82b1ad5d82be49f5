import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The place that the user named cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Characters written at once. */
const CHUNK = 1 << 20;

/** Joins small parts to chunks worth a write of their own. */
export function* gatherChunks(parts: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let length = 0;
  for (const part of parts) {
    chunk.push(part);
    length += part.length;
    if (length < CHUNK) continue;
    yield chunk.join('');
    chunk = [];
    length = 0;
  }
  if (length > 0) yield chunk.join('');
}

/** Writes a file part by part, makes its folder where it is missing, and returns the path. Throws `OutputError` in plain words. */
export function saveFile(path: string, parts: Iterable<string>): string {
  let file: number | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'w');
    for (const chunk of gatherChunks(parts)) writeFileSync(file, chunk);
    return path;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new OutputError(`cannot write ${path} (${code}): check that the folder is there and may be written`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
