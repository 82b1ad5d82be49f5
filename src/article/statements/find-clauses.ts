/**
 * Reporting clauses of a unit, left to right: a cue with its subject and its circumstances, and the place where it cuts
 * off the content of the clause before it ("police said A, [but a witness said B]").
 */

import { findAccordingTo, isAccording } from './find-according-to.ts';
import { type Circumstances, skipCircumstances } from './find-content.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findSubject } from './find-subject.ts';
import type { Subject } from './subject.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, type Unit } from './unit.ts';

export interface Clause {
  readonly cue: Cue;
  readonly subject: Subject;
  /** From the subject to the end of the circumstances. */
  readonly region: ItemRange;
  readonly addressees: readonly ItemRange[];
  /** Where content of an earlier clause must end; undefined when this clause may stand inside it. */
  readonly cutsAt: number | undefined;
  /** It stands after its content, set off by a comma or a quotation. */
  readonly postposed: boolean;
}

/** What may follow a reporting clause that stands after its content: “…,” she said after the vote. */
const TRAILING = new Set(
  'after when while as before following because in on during at since from with about'.split(' '),
);
const FIRST_PERSON = ['i', 'we', 'you', 'me'] as const;
const CUTTING_KINDS = new Set(['say', 'claim', 'reveal']);

function cutOf(items: readonly Item[], clause: Omit<Clause, 'cutsAt'>): number | undefined {
  const { start } = clause.region;
  const before = items[start - 1];
  if (isAccording(clause.cue)) return isComma(before) ? start - 1 : start;
  const joins =
    before?.pos === 'CCONJ' || (isWord(before, 'while', 'whereas', 'although', 'though') && isComma(items[start - 2]));
  const conjunction = joins ? start - 1 : undefined;
  const ownSubject = clause.subject.place === 'before' && isComma(items[start - 2]);
  if (conjunction !== undefined && (ownSubject || CUTTING_KINDS.has(clause.cue.verb.kind))) {
    return isComma(items[conjunction - 1]) ? conjunction - 1 : conjunction;
  }
  if (
    isComma(before) &&
    (clause.postposed || (clause.cue.voice === 'participle' && CUTTING_KINDS.has(clause.cue.verb.kind)))
  ) {
    return start - 1;
  }
  if (isWord(before, 'as') && isComma(items[start - 2]) && clause.postposed) return start - 2;
  if (isQuote(before) && (clause.postposed || clause.cue.voice === 'participle')) return start;
  return undefined;
}

function isPostposed(items: readonly Item[], cue: Cue, region: ItemRange): boolean {
  const before = items[region.start - 1];
  const setOff =
    isComma(before) ||
    isQuote(before) ||
    isWord(before, '–', '—', '-', '--', ';') ||
    (isWord(before, 'as') && (isComma(items[region.start - 2]) || isQuote(items[region.start - 2])));
  const after = items[region.end];
  const closed = after === undefined || (after.pos === 'PUNCT' && after.norm !== ':') || isQuote(after);
  const trails = after !== undefined && (TRAILING.has(after.norm) || after.pos === 'SCONJ') && after.norm !== 'that';
  if (isAccording(cue)) return region.start > 0;
  if (cue.voice === 'participle') return false;
  return setOff && (closed || trails || isQuote(before)) && (cue.verb.frames.has('p') || cue.verb.frames.has('i'));
}

/** Clauses in text order. */
export function findClauses(unit: Unit): Clause[] {
  const { items } = unit;
  const clauses: Clause[] = [];
  for (const cue of [...findCues(unit), ...findAccordingTo(unit)].sort((a, b) => a.head - b.head)) {
    const previous = clauses.at(-1);
    if (previous !== undefined && cue.head < previous.region.end && previous.subject.place !== 'relative') continue;
    const subject = isAccording(cue) ? cue.subject : findSubject(items, cue, { shared: previous?.subject.source });
    if (subject === undefined) continue;
    // "planned to open the dam and explain": an infinitive, not a report.
    if (subject.place === 'shared' && cue.verb.form === 'base') continue;
    if (subject.source !== undefined && isWord(items[subject.source.end - 1], ...FIRST_PERSON)) continue;
    const circumstances: Circumstances = isAccording(cue)
      ? { end: subject.end, addressees: [] }
      : skipCircumstances(items, cue, subject.end);
    const region = { start: Math.min(subject.start, cue.start), end: circumstances.end };
    const draft = {
      cue,
      subject,
      region,
      addressees: circumstances.addressees,
      postposed: isPostposed(items, cue, region),
    };
    clauses.push({ ...draft, cutsAt: cutOf(items, draft) });
  }
  return clauses;
}
