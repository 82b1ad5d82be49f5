/** Reads PolNeAR: brat standoff annotations of attributions beside plain text. Layout: DIR/text, DIR/attributions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/text/index.ts';

/** One attribution: each part is a list of spans, empty where the annotation has none. */
export interface GoldStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const spansOf = (field: string): Span[] =>
  field.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number);
    return { start, end };
  });

function readAnnotation(annotation: string): GoldStatement[] {
  const parts = new Map<string, Span[]>();
  const events: string[][] = [];
  for (const line of annotation.split('\n')) {
    const [, id = '', rest = ''] = /^([TE]\d+)\t(.*)$/u.exec(line) ?? [];
    if (id.startsWith('T')) {
      const [head = ''] = rest.split('\t');
      parts.set(id, spansOf(head.slice(head.indexOf(' ') + 1)));
    } else if (id.startsWith('E')) events.push(rest.trim().split(' '));
  }
  return events.flatMap((event): GoldStatement[] => {
    const of = (role: string): Span[] =>
      event
        .filter((field) => field.replace(/\d*:.*$/u, '') === role)
        .flatMap((field) => parts.get(field.slice(field.indexOf(':') + 1)) ?? [])
        .sort((a, b) => a.start - b.start);
    const content = of('Content');
    return content.length > 0 ? [{ source: of('Source'), cue: of('Cue'), content }] : [];
  });
}

/** Documents in the order of their names. */
export function loadPolnear(directory: string): GoldDocument[] {
  const names = readdirSync(join(directory, 'attributions')).filter((name) => name.endsWith('.ann'));
  return names.sort().map((file) => {
    const name = file.slice(0, file.lastIndexOf('_'));
    return {
      name,
      text: readFileSync(join(directory, 'text', `${name}.txt`), 'utf8'),
      statements: readAnnotation(readFileSync(join(directory, 'attributions', file), 'utf8')),
    };
  });
}
