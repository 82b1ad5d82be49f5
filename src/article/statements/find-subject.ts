/**
 * Who says it: the noun phrase the reporting verb belongs to. Directly before it ("police said"), before an apposition
 * ("Ann Li, a nurse at the clinic, said"), after it ("said Ann Li"), before a relative pronoun ("Ann Li, who said"), or
 * that of the clause before ("… and said", "…, adding").
 */

import { findBeforeApposition, findModified, isBareSubject } from './find-before-apposition.ts';
import type { Cue } from './find-cues.ts';
import { findDocumentBefore, findDocumentSubject, skipAuxiliaries } from './find-document-subject.ts';
import { findInverted, findOpeningInversion } from './find-inverted-subject.ts';
import { findAgent, findMainSubject } from './find-shared-subject.ts';
import { isSpeechlessPhrase } from './is-speechless-phrase.ts';
import { findNounPhraseBefore, isPronoun, skipTimesLeft, startsClause } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import { type Item, type ItemRange, isClauseMark, isComma, isQuote, isWord } from './unit.ts';

const RELATIVES = ['who', 'which', 'that'] as const;

/** Subject of a cue; `shared` is the source of the reporting clause before it in the same unit. */
export function findSubject(
  items: readonly Item[],
  cue: Cue,
  { shared }: { readonly shared: ItemRange | undefined },
): Subject | undefined {
  const given = (): Subject | undefined => {
    const source = findAgent(items, cue) ?? shared ?? findMainSubject(items, cue.start);
    return source === undefined ? undefined : { source, start: cue.start, end: cue.end, place: 'shared' };
  };
  const last = skipTimesLeft(items, cue.start - 1);
  const item = items[last];
  if (cue.voice === 'participle') {
    if (isHeadBefore(items, cue.start)) return findDocumentSubject(items, cue, last + 1);
    const before = items[cue.start - 1];
    if (isWord(before, 'heard', 'seen', 'filmed', 'recorded')) {
      const speaker = findNounPhraseBefore(items, skipTimesLeft(items, skipAuxiliaries(items, cue.start - 2)) + 1);
      if (speaker !== undefined) return { source: speaker, start: speaker.start, end: cue.end, place: 'before' };
    }
    if (
      cue.verb.kind === 'show' ||
      !(
        isComma(before) ||
        isQuote(before) ||
        isWord(before, '–', '—', '--', '-') ||
        before?.pos === 'SCONJ' ||
        isWord(before, 'in', 'by', 'while', 'after', 'before')
      )
    ) {
      return undefined;
    }
    return given();
  }
  if (item === undefined) return findOpeningInversion(items, cue);
  const inverted = findInverted(items, cue);
  if (isQuote(items[cue.start - 1]) && inverted !== undefined) return inverted;
  if (isWord(item, ...RELATIVES) && last > 0) {
    const comma = isComma(items[last - 1]);
    const phrase = comma
      ? (findBeforeApposition(items, last - 1) ?? findNounPhraseBefore(items, last - 1))
      : findNounPhraseBefore(items, last);
    const document = item.norm === 'that' ? findDocumentBefore(items, last) : undefined;
    if (document !== undefined) return { source: document, start: document.start, end: cue.end, place: 'relative' };
    if (phrase !== undefined && item.norm !== 'that')
      return { source: phrase, start: phrase.start, end: cue.end, place: 'relative' };
  }
  if (isComma(item) || isWord(item, '—', '–', '--')) {
    const phrase = findBeforeApposition(items, last);
    const ends = inverted !== undefined && items.slice(inverted.end).every((rest) => rest.pos === 'PUNCT');
    if (inverted !== undefined && (ends || phrase === undefined || !isBareSubject(items, phrase, last)))
      return inverted;
    if (phrase !== undefined) return { source: phrase, start: phrase.start, end: cue.end, place: 'before' };
    return undefined;
  }
  if (item.pos === 'CCONJ') return given();
  if (isClauseMark(item) && inverted !== undefined) return inverted;
  const phrase = findNounPhraseBefore(items, last + 1);
  if (phrase !== undefined && isCircumstance(items, phrase)) {
    const owner = findBeforeCircumstance(items, phrase);
    if (owner === undefined) return given();
    return { source: owner, start: owner.start, end: cue.end, place: 'before' };
  }
  const modified =
    phrase !== undefined && startsClause(items, phrase.start)
      ? undefined
      : findModified(items, cue.start, { reduced: mayBeReduced(cue) });
  const whole = modified ?? phrase;
  if (whole === undefined) return undefined;
  const released = modified !== undefined && phrase !== undefined && isWord(items[phrase.start - 1], 'by');
  return {
    source: whole,
    start: whole.start,
    end: cue.end,
    place: 'before',
    ...(released ? { releasedBy: [phrase] } : {}),
  };
}

const CIRCUMSTANCE = [
  'over',
  'during',
  'after',
  'before',
  'at',
  'in',
  'on',
  'for',
  'since',
  'by',
  'following',
] as const;

/** What only tells when, where or about what: "over the weekend". */
const isCircumstance = (items: readonly Item[], phrase: ItemRange): boolean =>
  isWord(items[phrase.start - 1], ...CIRCUMSTANCE) && isSpeechlessPhrase(items, phrase);

/** "The mayor over the weekend denied": who stands before a circumstance that cannot speak. */
function findBeforeCircumstance(items: readonly Item[], circumstance: ItemRange): ItemRange | undefined {
  const link = circumstance.start - 1;
  const phrase = findNounPhraseBefore(items, link);
  const fits = phrase !== undefined && startsClause(items, phrase.start) && !isSpeechlessPhrase(items, phrase);
  return fits ? phrase : undefined;
}

const isHeadBefore = (items: readonly Item[], end: number): boolean => {
  const item = items[end - 1];
  return item !== undefined && (item.pos === 'NOUN' || item.pos === 'PROPN') && !isPronoun(item);
};

/** Verbs of thinking and judging are too often nouns after a true verb: "kept its title hopes". */
const mayBeReduced = (cue: Cue): boolean => cue.verb.kind !== 'think' && cue.verb.kind !== 'judge';
