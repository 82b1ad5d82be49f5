import { alignProfiles, type Profile } from './align-profiles.ts';
import { orderMerges } from './order-merges.ts';
import type { Vocabulary, WordNumber } from './vocabulary.ts';

/** One column of a multiple alignment: the position in each row, in their order; undefined where one has nothing. */
export type Column = readonly (number | undefined)[];

/**
 * Progressive multiple alignment (Feng and Doolittle 1987, doi:10.1007/BF02603120): the two most alike readings first, then
 * groups of readings against each other, as a variant graph grows (Dekker et al. 2015, doi:10.1093/llc/fqu007). Readings
 * with the same words are one, and all are put into an order of their own first: the order of `rows` does not matter.
 * O(distinct rows² · words + distinct rows · words²).
 */
export function alignMany(rows: readonly (readonly WordNumber[])[], vocabulary: Vocabulary): Column[] {
  const keys = rows.map((row) => row.join(' '));
  const distinct = [...new Map(rows.map((row, index) => [keys[index] as string, row]))].sort(([a], [b]) =>
    compare(a, b),
  );
  const placeOf = new Map(distinct.map(([key], place) => [key, place]));
  const profiles: Profile[] = distinct.map(([, row], member) => ({
    members: [member],
    columns: row.map((word, position) => ({ words: [word], at: [position] })),
  }));
  for (const [into, from] of orderMerges(
    distinct.map(([, row]) => row),
    vocabulary.weight,
  )) {
    profiles[into] = alignProfiles(profiles[into] as Profile, profiles[from] as Profile, vocabulary);
  }
  const whole = profiles[0];
  if (whole === undefined) return [];
  const slotOf = new Map(whole.members.map((member, slot) => [member, slot]));
  const slots = keys.map((key) => slotOf.get(placeOf.get(key) as number) as number);
  return whole.columns.map(({ at }) => slots.map((slot) => at[slot]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
