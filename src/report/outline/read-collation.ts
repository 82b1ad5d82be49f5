/** A collation as people read it: who agrees at each place, who is silent, and which phrases stand elsewhere. */
import type { Collation } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';

/** One place of a collation. */
export interface ReadPlace {
  /** For each reading its words; "" where it leaves them out, undefined where it has not begun or has ended. */
  readonly words: readonly (string | undefined)[];
  /** Whether all that are not silent, at least two, have the same words. */
  readonly agreed: boolean;
  /** Whether other readings have words of this place elsewhere. */
  readonly moved: boolean;
}

/** The places of a collation. A reading that begins late or ends early is a shorter quotation, no other wording. */
export function readCollation(collation: Collation): ReadPlace[] {
  const rows = [...(collation[0]?.readings.keys() ?? [])];
  const extents = rows.map((row) => {
    const has = collation.map(({ readings }) => (readings[row] ?? '') !== '');
    return { first: has.indexOf(true), last: has.lastIndexOf(true) };
  });
  return collation.map(({ same, moved, readings }, place) => {
    const words = readings.map((text, row) => {
      const { first = -1, last = -1 } = extents[row] ?? {};
      return place < first || place > last ? undefined : text;
    });
    const speaking = words.filter((text) => text !== undefined);
    return {
      words,
      agreed: same || (speaking.length > 1 && new Set(speaking.map(foldText)).size === 1),
      moved: moved !== undefined && moved.length > 0,
    };
  });
}
