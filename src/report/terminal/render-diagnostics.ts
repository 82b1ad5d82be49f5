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

/** Problems by code, as lines; notes of severity `info` are left to the JSON. */
function listProblems(diagnostics: readonly Diagnostic[], page: Page): string[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'info') continue;
    const group = groups.get(diagnostic.code);
    if (group === undefined) groups.set(diagnostic.code, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups].flatMap(([code, group]) => renderGroup(code, group, page));
}

/** Problems as text, ending in a line break; empty when there are none. */
export function renderProblems(diagnostics: readonly Diagnostic[], options: ReportOptions = {}): string {
  return listProblems(diagnostics, pageOf(options))
    .map((line) => `${line}\n`)
    .join('');
}

/** Counts and problems as text, ending in a line break. */
export function renderDiagnostics(dossier: Dossier, options: ReportOptions = {}): string {
  const page = pageOf(options);
  const { seen, read, repeated, refused } = dossier.counts;
  const lines = [
    ...layOut([`Articles: ${seen} seen, ${read} read, ${repeated} repeated, ${refused} refused.`], page),
    ...listProblems(dossier.diagnostics, page),
  ];
  return `${lines.join('\n')}\n`;
}
