import type { Collation } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';

/** A phrase at one place, and as another reading has it at another. */
export interface Move {
  readonly here: string;
  readonly there: string;
}

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Readings looked at on each side. */
const MOST_READINGS = 12;

/** What moved in a collation, in the words of the two readings that have most in common. */
export function listMoves(collation: Collation): Move[] {
  return collation.flatMap(({ moved = [], readings }, place) =>
    moved
      .filter((other) => other > place)
      .flatMap((other): Move[] => {
        let best: { move: Move; common: number } | undefined;
        for (const here of new Set(readings.slice(0, MOST_READINGS))) {
          const known = new Set(wordsOf(here));
          for (const there of new Set(collation[other]?.readings.slice(0, MOST_READINGS) ?? [])) {
            const common = wordsOf(there).filter((word) => known.has(word)).length;
            if (common > (best?.common ?? 0)) best = { move: { here, there }, common };
          }
        }
        return best === undefined ? [] : [best.move];
      }),
  );
}
