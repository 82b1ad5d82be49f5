/**
 * Clauses inserted into a clause: "the dam, which was built in 1961, failed" asserts two things. Linear: an insertion has a greatest length.
 */
import type { Token } from '../../model/index.ts';
import { isNominal, isVerb, isWord } from './finite-clause.ts';

/** What opens an inserted clause after a noun and a comma. */
const OPENERS = new Set(['who', 'which', 'whose', 'where', 'when']);
/** Longest insertion in tokens. */
const MAX_LENGTH = 30;
/** The verb of the clause around it follows within so many tokens: "reportedly has failed". */
const MAX_TO_VERB = 3;

/** The clause without its insertions, then each insertion; lists of token indexes, in order. */
export function findInsertions(tokens: readonly Token[], clause: readonly number[]): number[][] {
  const inserted: number[][] = [];
  const main: number[] = [];
  const at = (place: number): Token | undefined => tokens[clause[place] ?? -1];
  for (let place = 0; place < clause.length; place += 1) {
    const end = at(place)?.norm === ',' ? findEnd(at, place) : undefined;
    if (end === undefined) {
      main.push(clause[place] as number);
      continue;
    }
    inserted.push(clause.slice(place + 1, end));
    place = end;
  }
  return [main, ...inserted];
}

/** Place of the comma that closes an insertion which the comma at `place` opens. */
function findEnd(at: (place: number) => Token | undefined, place: number): number | undefined {
  if (!isNominal(at(place - 1)) || !OPENERS.has(at(place + 1)?.norm ?? '')) return undefined;
  let verb = false;
  for (let end = place + 2; end < place + MAX_LENGTH; end += 1) {
    const token = at(end);
    if (token === undefined) return undefined;
    if (isVerb(token)) verb = true;
    if (verb && token.norm === ',' && leadsToVerb(at, end + 1)) return end;
  }
  return undefined;
}

function leadsToVerb(at: (place: number) => Token | undefined, from: number): boolean {
  for (let place = from; place < from + MAX_TO_VERB; place += 1) {
    const token = at(place);
    if (isVerb(token)) return !token?.norm.endsWith('ing');
    if (token?.pos !== 'ADV' || !isWord(token)) return false;
  }
  return false;
}
