/**
 * Attributions of a brat standoff file: `T` lines are spans, `E` lines join them, everything else is passed over. A line that does
 * not begin with a letter, a number and a tab continues the one before (the text of a span may run over a line break).
 */
import type { Span } from '../../src/text/index.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { WrongData } from '../command/index.ts';

/** "3 7;9 12" */
const parseSpans = (field: string): Span[] =>
  field.split(';').map((pair) => {
    const [start = Number.NaN, end = Number.NaN] = pair.split(' ').map(Number);
    return { start, end };
  });

const compare = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Attributions in the order of their `E` lines. Throws `WrongData` for a span outside the text. */
export function parseBrat(annotation: string, { text, file }: { text: string; file: string }): Attribution[] {
  const parts = new Map<string, Span[]>();
  const events: string[][] = [];
  for (const line of annotation.replace(/^\uFEFF/u, '').split(/\r?\n/u)) {
    const [, id = '', rest = ''] = /^([TE]\d+)\t(.*)$/u.exec(line) ?? [];
    if (id.startsWith('E')) events.push(rest.trim().split(' '));
    if (!id.startsWith('T')) continue;
    const [head = ''] = rest.split('\t');
    const spans = parseSpans(head.slice(head.indexOf(' ') + 1));
    for (const { start, end } of spans)
      if (!(start >= 0 && start < end && end <= text.length))
        throw new WrongData(`${file}: ${id} is no span of its text (${start} ${end}, length ${text.length})`);
    parts.set(id, spans);
  }
  return events.map((event) => {
    // "Content2:T7" is a further content.
    const of = (role: string): Span[] =>
      event
        .filter((field) => field.slice(0, field.indexOf(':')).replace(/\d+$/u, '') === role)
        .flatMap((field) => parts.get(field.slice(field.indexOf(':') + 1)) ?? [])
        .sort(compare);
    return { source: of('Source'), cue: of('Cue'), content: of('Content') };
  });
}
