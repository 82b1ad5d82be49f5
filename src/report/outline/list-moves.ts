import type { Collation } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';

/** A phrase at one place, and as another reading has it at another. */
export interface Move {
  readonly here: string;
  readonly there: string;
}

/** Readings looked at on each side. */
const MOST_READINGS = 12;
/** Words shown on each side of those that moved. */
const AROUND = 2;

/** Small words move with others, not by themselves. */
const isTelling = (word: string): boolean => word.length > 2;
const formsOf = (text: string): string[] => foldText(text).split(' ');

/** The words that both have, with a few around them. */
function cut(text: string, common: ReadonlySet<string>): string {
  const places = formsOf(text).flatMap((word, place) => (common.has(word) ? [place] : []));
  const first = Math.max(0, (places[0] ?? 0) - AROUND);
  return text
    .split(' ')
    .slice(first, (places.at(-1) ?? 0) + AROUND + 1)
    .join(' ');
}

/** What moved in a collation, each move once, in the words of the two readings that have most in common. */
export function listMoves(collation: Collation): Move[] {
  return collation.flatMap(({ moved = [], readings }, place) =>
    moved
      .filter((other) => other > place)
      .flatMap((other): Move[] => {
        let best: { move: Move; size: number } | undefined;
        for (const here of new Set(readings.slice(0, MOST_READINGS))) {
          const known = new Set(formsOf(here).filter(isTelling));
          for (const there of new Set(collation[other]?.readings.slice(0, MOST_READINGS) ?? [])) {
            const common = new Set(formsOf(there).filter((word) => known.has(word)));
            if (common.size > (best?.size ?? 0))
              best = { move: { here: cut(here, common), there: cut(there, common) }, size: common.size };
          }
        }
        return best === undefined ? [] : [best.move];
      }),
  );
}
