/** Readers of the plain formats data sets come in; gzip is unpacked. Only what tells another set is checked: the files are the user's own. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { WrongData } from '../command/index.ts';

/** The text of a UTF-8 file. Throws `WrongData` when it cannot be read. */
export function loadText(file: string): string {
  try {
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new WrongData(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const linesOf = (file: string): string[] =>
  loadText(file)
    .split('\n')
    .filter((line) => line !== '');

/** The objects of a file with one JSON object a line, which must have the fields named. Throws `WrongData` that names the line. */
export const loadJsonLines = <T>(file: string, fields: readonly (keyof T & string)[]): T[] =>
  linesOf(file).map((line, at) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new WrongData(`${file}, line ${at + 1}: no JSON object`);
    }
    const missing = fields.find((field) => typeof value !== 'object' || value === null || !Object.hasOwn(value, field));
    if (missing !== undefined) throw new WrongData(`${file}, line ${at + 1}: no "${missing}"`);
    return value as T;
  });

/** The rows of a tab separated file below its line of column names; a `"` is a plain character. */
export const loadTable = (file: string): string[][] =>
  linesOf(file)
    .slice(1)
    .map((line) => line.split('\t'));
