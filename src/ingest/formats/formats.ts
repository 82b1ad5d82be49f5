/** Every input format, in the order in which they are asked when the file name does not tell. To add one: name it here. */

import type { InputFormat } from '../input-format.ts';
import { csv } from './csv.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { parquet } from './parquet.ts';
import { plainText } from './plain-text.ts';
import { warc } from './warc.ts';

export const formats: readonly InputFormat[] = [warc, parquet, feed, html, jsonLines, json, csv, markdown, plainText];

/**
 * The format of a document: by its extension (`.gz` taken off), where several share one by its first characters too, and
 * by these alone where the name does not tell; the one that is `given` before all. A `.txt` may hold anything, so plain text is never settled by the name.
 */
export function findFormat(path: string, head: string, given?: string): InputFormat {
  const asked = formats.find((format) => format.name === given);
  if (asked !== undefined) return asked;
  const name = path.toLowerCase().replace(/\.gz$/u, '');
  const extension = /\.([a-z0-9]{1,10})$/u.exec(name)?.[1] ?? '';
  const byName = formats.filter((format) => format !== plainText && format.extensions.includes(extension));
  const known = byName.find((format, index) => index === byName.length - 1 || format.sniff(head));
  return known ?? formats.find((format) => format.sniff(head)) ?? plainText;
}
