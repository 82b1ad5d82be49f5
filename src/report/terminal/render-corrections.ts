/** What people put right: who, when, why, and what became of it. */
import type { AppliedCorrection, Dossier } from '../../model/index.ts';
import { headingOf } from './heading-of.ts';
import { layOut } from './lay-out.ts';
import { pageOf, type ReportOptions } from './render-story.ts';

const CHANGE_WORDS: Readonly<Record<AppliedCorrection['change']['kind'], string>> = {
  'merge-stories': 'stories merged',
  'split-story': 'story split',
  'merge-actors': 'actors merged',
  'split-actor': 'actor split',
  'judge-variant': 'variant judged',
  'judge-edge': 'edge judged',
  withdraw: 'correction withdrawn',
};

const STATUS_WORDS: Readonly<Record<AppliedCorrection['status'], string>> = {
  applied: '',
  superseded: ' (a later one counts)',
  withdrawn: ' (withdrawn)',
  'no-longer-applies': ' (no longer applies)',
};

/** The section "Corrections", ending in a line break; "" where nobody put anything right. */
export function renderCorrections({ corrections = [] }: Dossier, options: ReportOptions = {}): string {
  if (corrections.length === 0) return '';
  const page = pageOf(options);
  const lines = corrections.flatMap(({ at, by, why, change, status, note = '' }) =>
    layOut(
      [
        { text: CHANGE_WORDS[change.kind], style: 'strong' },
        { text: `${STATUS_WORDS[status]} · ${by}, ${at.slice(0, 10)}: ${why} ${note}`, style: 'faint' },
      ],
      page,
      { first: '  · ', rest: '    ' },
    ),
  );
  return `${[...headingOf('Corrections', '', page), ...lines].join('\n')}\n`;
}
