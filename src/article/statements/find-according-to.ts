/** "according to the ministry": a cue of its own kind, whose source stands after it. */
import type { ReportingVerb } from '../../lexicons/index.ts';
import type { Cue } from './find-cues.ts';
import { findNounPhraseAfter } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import { type Item, isComma, isWord, type Unit } from './unit.ts';

export interface AccordingTo extends Cue {
  readonly subject: Subject;
}

const VERB: ReportingVerb = { lemma: 'according to', kind: 'say', frames: new Set(['p']), form: 'ing', particle: [] };

/** Whether a cue is "according to". */
export const isAccording = (cue: Cue): cue is AccordingTo => cue.verb === VERB;

/** "people familiar with the matter", "officials, diplomats and traders": what still belongs to the source. */
function extendDescription(items: readonly Item[], end: number): number {
  let at = end;
  if (isWord(items[at], 'familiar', 'briefed', 'close')) {
    const object = findNounPhraseAfter(items, at + 2, { links: 'all' });
    if (object !== undefined) at = object.end;
  }
  const next = isComma(items[at]) ? findNounPhraseAfter(items, at + 1, { links: 'all' }) : undefined;
  const closesList = next !== undefined && items.slice(next.start, next.end).some((item) => item.norm === 'and');
  return closesList ? next.end : at;
}

/** Cues in text order. */
export function findAccordingTo(unit: Unit): AccordingTo[] {
  const { items } = unit;
  const found: AccordingTo[] = [];
  items.forEach((item, head) => {
    if (item.norm !== 'according' || items[head + 1]?.norm !== 'to') return;
    // "according to by …" is a slip that occurs in print.
    const from = isWord(items[head + 2], 'by') ? head + 3 : head + 2;
    const phrase = findNounPhraseAfter(items, from, { links: 'all' });
    if (phrase === undefined) return;
    const end = extendDescription(items, phrase.end);
    const subject: Subject = { source: { start: from, end }, start: head, end, place: 'after' };
    found.push({ verb: VERB, start: head, end: head + 2, head, voice: 'active', subject });
  });
  return found;
}
