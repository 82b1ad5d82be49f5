/**
 * What is said in passing inside a clause: "Corvale, [the firm that services the gates], skipped a repair" asserts the
 * repair. Two articles that share the aside alone do not tell the same. Linear: an aside has a greatest length.
 */
import type { Token } from '../../model/index.ts';

/** What opens an aside after a name and a comma. */
const OPENERS = new Set('the a an its their our his her my one who which whose'.split(' '));
/** Longest aside in tokens. */
const MAX_ASIDE = 16;
/** The verb of the clause follows within so many tokens: "allegedly has skipped". */
const MAX_TO_VERB = 3;

/** Those of a clause's tokens that stand in an aside; `clause` holds indexes of tokens in order. */
export function findAsides(tokens: readonly Token[], clause: readonly number[]): Set<number> {
  const asides = new Set<number>();
  const at = (place: number): Token | undefined => tokens[clause[place] ?? -1];
  for (let place = 1; place < clause.length; place += 1) {
    if (at(place)?.norm !== ',' || !isNominal(at(place - 1)) || !OPENERS.has(at(place + 1)?.norm ?? '')) continue;
    let end = place + 2;
    while (end < clause.length && end - place <= MAX_ASIDE && at(end)?.norm !== ',') end += 1;
    if (at(end)?.norm !== ',' || !leadsToVerb(at, end + 1)) continue;
    for (let inside = place + 1; inside < end; inside += 1) asides.add(clause[inside] as number);
    place = end;
  }
  return asides;
}

const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

function leadsToVerb(at: (place: number) => Token | undefined, from: number): boolean {
  for (let place = from; place < from + MAX_TO_VERB; place += 1) {
    const pos = at(place)?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV') return false;
  }
  return false;
}
