/**
 * The digit for the credibility of information of the Admiralty code (NATO AJP-2.1), as a reading of support: it says what the counts
 * would justify and is no verdict on what is true. Independence is never assumed, so only the lower ends of the ranges count. 4 and 5
 * are never read: they say that other information contradicts the claim, and support does not weigh that.
 */
import type { Origin, Support } from '../../model/index.ts';

/** The code's words, by digit. */
const READINGS = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
} as const;

export interface Credibility {
  readonly digit: keyof typeof READINGS;
  /** The digit in the words of the code. */
  readonly reading: string;
}

/** Sources whom a reader can ask, or look up. */
const NAMED: ReadonlySet<Origin['kind']> = new Set(['person', 'institution', 'document', 'social']);
/** Voices that may all be one. Outlets and agencies are neither: a claim is on their own word. */
const UNNAMED: ReadonlySet<Origin['kind']> = new Set(['group', 'unnamed']);

function digitOf({ sources, observers }: Support, kinds: readonly Origin['kind'][]): Credibility['digit'] {
  // Not known who says it, or whether anybody learnt it.
  if (sources.atLeast === 0 || observers.atLeast === 0) return 6;
  // Two distinct sources are known to say it, and two outlets learnt it.
  if (sources.atLeast > 1 && observers.atLeast > 1) return 1;
  // Two distinct sources, all through one outlet.
  if (sources.atLeast > 1) return 2;
  // Two outlets learnt it, from one source that is named or for themselves; where no voice has a name, one step lower.
  if (observers.atLeast > 1) return kinds.some((kind) => !UNNAMED.has(kind)) ? 2 : 3;
  // One outlet, and somebody named on whose word it is; else nothing to judge by: unnamed voices or an outlet's bare word.
  return kinds.some((kind) => NAMED.has(kind)) ? 3 : 6;
}

/** Makes the function that reads the credibility of any claim of a story; `origins` are those of the story. Linear in the origins counted. */
export function readCredibility(origins: readonly Origin[]): (support: Support) => Credibility {
  const kindOf = new Map(origins.map(({ id, kind }) => [id, kind]));
  return (support) => {
    const digit = digitOf(
      support,
      support.originIds.flatMap((id) => kindOf.get(id) ?? []),
    );
    return { digit, reading: READINGS[digit] };
  };
}
