/** Subjects that a clause shares with the one before it: "… and said", "…, adding". */
import { findBeforeApposition } from './find-before-apposition.ts';
import type { Cue } from './find-cues.ts';
import { findNounPhraseAfter, findNounPhraseBefore, skipTimesLeft } from './noun-phrase.ts';
import { type Item, type ItemRange, isComma, isQuote, isWord, mayBeFinite } from './unit.ts';

/** The phrase before the first finite verb of the sentence: the subject that a participle or "and said" shares. */
export function findMainSubject(items: readonly Item[], before: number): ItemRange | undefined {
  const first = findNounPhraseAfter(items, 0, { links: 'all' });
  if (first !== undefined && first.end < before) {
    const next = items[first.end];
    if (isComma(next) || isWord(next, 'who', 'which') || mayBeFinite(next) || next?.pos === 'ADV') return first;
  }
  for (let at = 1; at < before; at += 1) {
    if (!mayBeFinite(items[at])) continue;
    const end = skipTimesLeft(items, at - 1) + 1;
    const phrase = isComma(items[end - 1]) ? findBeforeApposition(items, end - 1) : findNounPhraseBefore(items, end);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** "was sued by his aide, alleging …": what follows a passive is the agent's. */
export function findAgent(items: readonly Item[], cue: Cue): ItemRange | undefined {
  if (cue.voice !== 'participle') return undefined;
  for (let at = cue.start - 1; at > 1 && cue.start - at < MAX_AGENT_DISTANCE; at -= 1) {
    if (isQuote(items[at])) return undefined;
    if (isWord(items[at], 'by') && items[at - 1]?.pos === 'VERB' && items[at - 2]?.pos === 'AUX') {
      return findNounPhraseAfter(items, at + 1, { links: 'of' });
    }
  }
  return undefined;
}
/** Furthest "by" phrase from the participle that is its agent's, in items. */
const MAX_AGENT_DISTANCE = 25;
