/**
 * Reads PolNeAR's layout: `text/NAME.txt` beside `attributions/NAME_ANNOTATOR.ann` in brat standoff. One annotator a document: the
 * first by file name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../attribution/attribution.ts';
import { WrongData } from '../command/index.ts';
import { parseBrat } from './parse-brat.ts';

export interface AttributionDocument {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Whether a folder is in this layout. */
export const isPolnear = (folder: string): boolean =>
  existsSync(join(folder, 'text')) && existsSync(join(folder, 'attributions'));

const TEXT_END = '.txt';
const ANNOTATION_END = '.ann';

/** Documents of one split in the order of their names; one with an empty annotation has no attributions. */
export function loadPolnear(folder: string): AttributionDocument[] {
  const names = new Set(
    readdirSync(join(folder, 'text'))
      .filter((file) => file.endsWith(TEXT_END))
      .map((file) => file.slice(0, -TEXT_END.length)),
  );
  const first = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    if (!file.endsWith(ANNOTATION_END)) continue;
    const stem = file.slice(0, -ANNOTATION_END.length);
    const name = names.has(stem) ? stem : stem.slice(0, Math.max(0, stem.lastIndexOf('_')));
    if (!names.has(name)) throw new WrongData(`attributions/${file} has no text in ${folder}`);
    if (!first.has(name)) first.set(name, file);
  }
  if (first.size === 0) throw new WrongData(`no annotation in ${folder}/attributions`);
  return [...first.keys()].sort().map((name) => {
    const file = first.get(name) as string;
    const text = readFileSync(join(folder, 'text', `${name}${TEXT_END}`), 'utf8');
    const annotation = readFileSync(join(folder, 'attributions', file), 'utf8');
    return { name, text, attributions: parseBrat(annotation, { text, file }) };
  });
}
