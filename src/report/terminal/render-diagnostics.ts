/** How the reading went: the counts, which always add up, and what was wrong with the input, grouped by code. */
import type { Diagnostic, Dossier } from '../../model/index.ts';
import { countOf } from '../outline/index.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { layOut, type Page } from './lay-out.ts';
import { pageOf, type ReportOptions } from './render-story.ts';

/** Examples shown per code: ten thousand broken lines are one problem. */
const SHOWN_PER_CODE = 3;

/** "notes.jsonl:12", safe to print. */
function placeOf({ path, line }: Diagnostic): string {
  if (path === undefined) return '';
  return `${escapeTerminal(path)}${line === undefined ? '' : `:${line}`}: `;
}

function renderGroup(code: string, group: readonly Diagnostic[], page: Page): string[] {
  const severity = group[0]?.severity ?? 'info';
  const hidden = group.length - SHOWN_PER_CODE;
  return [
    ...layOut(
      [
        { text: severity, style: severity === 'error' ? 'alarm' : 'faint' },
        ` ${code}`,
        group.length > 1 ? ` (${countOf(group.length, 'time')})` : '',
      ],
      page,
      { first: '  ', rest: '    ' },
    ),
    ...group
      .slice(0, SHOWN_PER_CODE)
      .flatMap((diagnostic) =>
        layOut([placeOf(diagnostic), diagnostic.message], page, { first: '    ', rest: '      ' }),
      ),
    ...(hidden > 0 ? layOut([`and ${hidden} more`], page, { first: '    ', rest: '    ' }) : []),
  ];
}

/** Counts and problems as text, ending in a line break. Notes of severity `info` are left to the dossier. */
export function renderDiagnostics(dossier: Dossier, options: ReportOptions = {}): string {
  const page = pageOf(options);
  const { seen, read, repeated, refused } = dossier.counts;
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of dossier.diagnostics) {
    if (diagnostic.severity === 'info') continue;
    const group = groups.get(diagnostic.code);
    if (group === undefined) groups.set(diagnostic.code, [diagnostic]);
    else group.push(diagnostic);
  }
  const lines = [
    ...layOut([`Articles: ${seen} seen, ${read} read, ${repeated} repeated, ${refused} refused.`], page),
    ...[...groups].flatMap(([code, group]) => renderGroup(code, group, page)),
  ];
  return `${lines.join('\n')}\n`;
}
