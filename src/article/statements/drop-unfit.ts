/** Drops what looks like a report and is none, now that the kinds of the sources are known. */
import { findReportingVerbs } from '../../lexicons/index.ts';
import type { ReadStatement } from '../../model/index.ts';

/** Verbs of showing need something that shows: "the video shows", not "the man showed". */
const SHOWERS: ReadonlySet<string> = new Set(['document', 'outlet', 'agency', 'social', 'group', 'institution']);
const SHOWING = new Set([
  'show',
  'find',
  'determine',
  'document',
  'detail',
  'demonstrate',
  'prove',
  'list',
  'indicate',
  'suggest',
]);
const isShowing = (lemma: string): boolean => SHOWING.has(lemma);

/** Statements that report. */
export function dropUnfit(statements: readonly ReadStatement[]): ReadStatement[] {
  return statements.filter(({ cue, source, manner }) => {
    if (cue === undefined || source === undefined || manner !== 'indirect') return true;
    if (cue.lemma === 'indicate' || cue.lemma === 'suggest') return true;
    return !isShowing(cue.lemma) || SHOWERS.has(source.kind) || findReportingVerbs(cue.lemma).length === 0;
  });
}
