/** Documents and posts that speak, and those who issue them. */
import { findSourceKinds } from '../../lexicons/index.ts';
import type { Cue } from './find-cues.ts';
import { findNounPhraseBefore, skipTimesLeft } from './noun-phrase.ts';
import type { Subject } from './subject.ts';
import { type Item, type ItemRange, isClauseMark, mayBeFinite } from './unit.ts';

/** "a statement saying", "posts calling it": the document speaks, or whoever issued it ("the museum issued a statement saying"). */
export function findDocumentSubject(items: readonly Item[], cue: Cue, end: number): Subject | undefined {
  const direct = findNounPhraseBefore(items, end);
  const head = items[end - 1];
  if (direct === undefined || head === undefined) return undefined;
  const kinds = [head.norm, head.lemma].map(findSourceKinds);
  const speaks = kinds.some((kind) => kind.has('document') || kind.has('social'));
  if (!speaks || cue.verb.kind === 'think') return undefined;
  const verb = items[direct.start - 1];
  if (verb !== undefined && ISSUING.has(verb.lemma) && verb.pos === 'VERB') {
    const issuer = findNounPhraseBefore(items, skipTimesLeft(items, skipAuxiliaries(items, direct.start - 2)) + 1);
    if (issuer !== undefined)
      return { source: issuer, start: issuer.start, cueStart: direct.start - 1, end: cue.end, place: 'before' };
  }
  return { source: direct, start: direct.start, end: cue.end, place: 'before' };
}
const ISSUING = new Set('issue release publish post send make put write read share circulate deliver give'.split(' '));

export function skipAuxiliaries(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.pos === 'AUX' || items[at]?.pos === 'ADV') at -= 1;
  return at;
}

/** "a petition on a web site that criticized": the document before "that", though prepositions tie more to it. */
export function findDocumentBefore(items: readonly Item[], end: number): ItemRange | undefined {
  for (let at = end - 1; at >= Math.max(0, end - MAX_DOCUMENT); at -= 1) {
    const item = items[at] as Item;
    const kinds = [item.norm, item.lemma].map(findSourceKinds);
    if (item.pos === 'NOUN' && kinds.some((kind) => kind.has('document') || kind.has('social'))) {
      const phrase = findNounPhraseBefore(items, at + 1);
      return phrase === undefined ? undefined : { start: phrase.start, end };
    }
    if (isClauseMark(item) || mayBeFinite(item) || item.pos === 'CCONJ') return undefined;
  }
  return undefined;
}
const MAX_DOCUMENT = 6;
