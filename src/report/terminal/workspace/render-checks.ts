/** What `verify` held against what. */
import { countOf } from '../../outline/index.ts';
import { layOut } from '../lay-out.ts';
import { pageOf, type ReportOptions } from '../render-story.ts';

interface CheckLine {
  readonly name: string;
  readonly checked: number;
  readonly wrong: number;
}

/** One line per check, and the verdict; ends in a line break. */
export function renderChecks(
  { workspace, checks }: { readonly workspace: string; readonly checks: readonly CheckLine[] },
  options: ReportOptions = {},
): string {
  const page = pageOf(options);
  const wrong = checks.filter((check) => check.wrong > 0);
  const lines = checks.flatMap((check) =>
    layOut(
      [
        check.name,
        check.wrong > 0
          ? { text: ` (${check.wrong} of ${check.checked} are wrong)`, style: 'alarm' as const }
          : { text: ` (${check.checked})`, style: 'faint' as const },
      ],
      page,
      { first: check.wrong > 0 ? '  ✗ ' : '  ✓ ', rest: '    ' },
    ),
  );
  const verdict =
    wrong.length === 0
      ? layOut([{ text: `${workspace} is whole.`, style: 'strong' }], page)
      : layOut(
          [
            { text: `${workspace} is damaged: ${countOf(wrong.length, 'check')} failed.`, style: 'alarm' },
            ' Make a new workspace and ingest the articles again; keep this file, and report it.',
          ],
          page,
        );
  return `${[...lines, ...verdict].join('\n')}\n`;
}
