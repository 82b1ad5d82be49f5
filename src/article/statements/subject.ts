import type { ItemRange } from './unit.ts';

/** Who says it, in items of the unit, and how far the reporting clause reaches. */
export interface Subject {
  readonly source?: ItemRange;
  /** Where the subject and what belongs to it begins, for the content before it. */
  readonly start: number;
  /** Where the reporting clause ends on the right, when the subject stands after the verb. */
  readonly end: number;
  /** Where the cue begins, when more than the verb is the cue: "issued a statement saying". */
  readonly cueStart?: number;
  /** Who put out the source: "video released by the station shows". */
  readonly releasedBy?: readonly ItemRange[];
  readonly place: 'before' | 'after' | 'relative' | 'shared';
}
