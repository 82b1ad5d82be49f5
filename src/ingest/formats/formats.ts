/** Every input format, in the order in which they are asked when the file name does not tell. To add one: name it here. */

import type { InputFormat } from '../input-format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

export const formats: readonly InputFormat[] = [html, jsonLines, json, markdown, plainText];

/**
 * The format of a document: by its extension (`.gz` taken off), else by its first characters. A `.txt` may hold
 * anything, so plain text is never settled by the name.
 */
export function findFormat(path: string, head: string): InputFormat {
  const name = path.toLowerCase().replace(/\.gz$/u, '');
  const extension = /\.([a-z0-9]{1,10})$/u.exec(name)?.[1];
  const byName = formats.find((format) => extension !== undefined && format.extensions.includes(extension));
  if (byName !== undefined && byName !== plainText) return byName;
  return formats.find((format) => format.sniff(head)) ?? plainText;
}
