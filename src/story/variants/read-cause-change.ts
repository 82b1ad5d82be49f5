/** What follows "because of" and its like, where it is something else in the other wording. */
import { causeMarkers, meaningSimilarity } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import { type ChangeReader, contentOf } from './change-reader.ts';

/** Words behind a marker among which the cause stands. */
const REACH = 10;

/** Kind "cause": nothing of the one cause is in the other. */
export const readCauseChange: ChangeReader = (change, { a, b }) => {
  const [ofA, ofB] = [contentOf(change.a), contentOf(change.b)];
  if (ofA.length === 0 || ofB.length === 0) return undefined;
  if (!followsMarker(a, change.aStart) || !followsMarker(b, change.bStart)) return undefined;
  if (ofA.some((one) => ofB.some((other) => one.stem === other.stem || meaningSimilarity(one.stem, other.stem) > 0)))
    return undefined;
  return {
    kind: 'cause',
    severity: 'major',
    about: 'why',
    weight: 5,
    keys: [keyOf(ofA), keyOf(ofB)],
  };
};

const keyOf = (words: readonly Token[]): string => words.map(({ stem }) => stem).join(' ');

/** Whether a cause marker stands before a place, with no other clause between. */
function followsMarker({ words }: WordedTelling, at: number): boolean {
  const norms = words.map(({ norm }) => norm);
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    if (words[index]?.pos === 'SCONJ' && !isMarkerAt(norms, index)) return false;
    if (isMarkerAt(norms, index)) return true;
  }
  return false;
}

const isMarkerAt = (norms: readonly string[], index: number): boolean =>
  causeMarkers().some((marker) => marker.every((word, offset) => norms[index + offset] === word));
