/**
 * Whether two wordings contradict each other on who did it: other people, or the same two in each other's place. A different number, place,
 * date or polarity is a variant of one claim and no conflict.
 */
import type { Alignment, Unit, Wording } from '../terms/index.ts';

/** What is compared: its units, and which of them (by id) are people of the story. */
interface Told {
  readonly wording: Wording;
  readonly persons: ReadonlySet<number>;
}

/** What other people take away, and the same two exchanged. */
const OTHER_PEOPLE = 0.12;
const EXCHANGED = 1;
const BE = new Set('is are was were be been being am'.split(' '));

/** What a conflict takes away from the score of a match, 0 where there is none. */
export function findConflict(a: Told, b: Told, { partnersOfA, partnersOfB }: Alignment): number {
  if (a.persons.size > 0 && b.persons.size > 0 && !shareAny(a.persons, b.persons)) return OTHER_PEOPLE;
  const [x, y] = [findSubject(a.wording), findSubject(b.wording)];
  if (x === undefined || y === undefined) return 0;
  // The one's subject stands behind the other's verb, and the other way round.
  const exchanged =
    (partnersOfA[x.at] as number) > y.verb && (partnersOfB[y.at] as number) > x.verb && x.passive === y.passive;
  return exchanged ? EXCHANGED : 0;
}

/** The actor before the first verb, where it is the only one. */
function findSubject(wording: Wording): { at: number; verb: number; passive: boolean } | undefined {
  const verb = wording.findIndex(({ isVerb }) => isVerb);
  let found: number | undefined;
  for (let at = 0; at < verb; at += 1) {
    if (!isActor(wording[at] as Unit)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  if (found === undefined) return undefined;
  const passive = BE.has(wording[verb - 1]?.norm ?? '') && !(wording[verb]?.norm ?? '').endsWith('ing');
  return { at: found, verb, passive };
}

function shareAny(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

const isActor = ({ kind }: Unit): boolean => kind === 'actor' || kind === 'country';
