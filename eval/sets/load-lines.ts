/** Readers of the plain formats data sets come in; gzip is unpacked. Nothing is checked: the files are the user's own. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text of a UTF-8 file. */
export function loadText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const linesOf = (file: string): string[] =>
  loadText(file)
    .split('\n')
    .filter((line) => line !== '');

/** The objects of a file with one JSON object a line. */
export const loadJsonLines = <T>(file: string): T[] => linesOf(file).map((line) => JSON.parse(line) as T);

/** The rows of a tab separated file below its line of column names; a `"` is a plain character. */
export const loadTable = (file: string): string[][] =>
  linesOf(file)
    .slice(1)
    .map((line) => line.split('\t'));
