/** A statement while its parts are still items of a unit: what the rules find and the steps after them put right. */
import type { Certainty } from '../../model/index.ts';
import type { ItemRange, Unit } from './unit.ts';

/** Items of one unit; a statement may take its parts from several. */
export interface Place extends ItemRange {
  readonly unit: Unit;
}

export interface Draft {
  readonly source?: Place;
  readonly cue?: Place & { readonly lemma: string };
  readonly content: readonly Place[];
  /** Who passed it on, nearest the article first. */
  readonly via: readonly Place[];
  /** Whom it was told to; passed on by them where they are an outlet or agency. */
  readonly toldTo?: readonly Place[];
  readonly certainty: Certainty;
  readonly rule: string;
}

/** The reporting clause that speaks of what comes next: "The paper wrote:" at the end of a paragraph. */
export interface Announcement {
  readonly draft: Omit<Draft, 'content'>;
  readonly unit: Unit;
}

export const placeOf = (unit: Unit, range: ItemRange): Place => ({ unit, start: range.start, end: range.end });
