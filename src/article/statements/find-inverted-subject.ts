/** The subject after its verb: “…,” said Ann Li; Said Ann Li: “…” */
import type { Cue } from './find-cues.ts';
import { findNounPhraseAfter, skipTimesRight } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import { type Item, isComma, isQuote, isWord, mayBeFinite } from './unit.ts';

/** "…, said Ann Li": only where what follows the phrase shows that it is no subject of another verb. */
export function findInverted(items: readonly Item[], cue: Cue): Subject | undefined {
  if (!cue.verb.frames.has('i') || cue.voice !== 'active') return undefined;
  const before = items[cue.start - 1];
  if (!(isQuote(before) || isComma(before) || isWord(before, '–', '—', '-'))) return undefined;
  const from = skipTimesRight(items, cue.end);
  const phrase = findNounPhraseAfter(items, from, { links: 'all' });
  if (phrase === undefined) return undefined;
  const after = items[skipTimesRight(items, phrase.end)];
  const closed =
    after === undefined ||
    after.pos === 'PUNCT' ||
    isQuote(after) ||
    isWord(
      after,
      'in',
      'on',
      'at',
      'who',
      'during',
      'after',
      'as',
      'of',
      'and',
      'from',
      'with',
      'when',
      'to',
      'about',
      'for',
      'via',
      'through',
      'by',
    );
  // After a quotation that its comma closes, nothing but the speaker can stand there.
  if (!closed && !isQuote(before)) return undefined;
  if (!closed && mayBeFinite(after) && !/(?:ed|wn|en)$/u.test(after.norm)) return undefined;
  const core = findNounPhraseAfter(items, from, { links: 'of' }) ?? phrase;
  const source = items[phrase.end - 1]?.pos === 'PROPN' && items[core.end - 1]?.pos === 'PROPN' ? core : phrase;
  return { source, start: cue.start, end: phrase.end, place: 'after' };
}

/** "Said Ann Li: “…”" */
export function findOpeningInversion(items: readonly Item[], cue: Cue): Subject | undefined {
  if (!cue.verb.frames.has('i') || cue.voice !== 'active') return undefined;
  const phrase = findNounPhraseAfter(items, cue.end, { links: 'all' });
  if (phrase === undefined || !isWord(items[phrase.end], ':')) return undefined;
  return { source: phrase, start: cue.start, end: phrase.end, place: 'after' };
}
