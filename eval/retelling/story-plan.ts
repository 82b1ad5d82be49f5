/** The people and places of the making of one story: what was planned where. */
import type { Draft } from './draft.ts';
import type { How } from './options.ts';
import type { HarmlessKind, PlantKind } from './site.ts';

/** A fact that was planted: who says it in the text of which observer. */
export interface PlantedClaim {
  /** "s0": its sentences are "s0.0", "s0.1", one an observer. */
  readonly id: string;
  readonly gist: string;
  /** By observer: index of the voice that says it there. */
  readonly voices: readonly number[];
}

/** A place in a root text where its retellings may differ, and what they may say. */
export interface Site {
  readonly id: number;
  readonly kind: PlantKind | HarmlessKind;
  readonly harmless: boolean;
  readonly severity: 'major' | 'minor';
  readonly after: string;
  readonly alsoCalled?: readonly PlantKind[];
}

/** One text of the family tree, printed or lost. */
export interface Node {
  readonly draft: Draft;
  /** True time of publication, in minutes since 1970; the draft may hide it. */
  readonly minutes: number;
  readonly parents: readonly number[];
  /** Absent for a root. */
  readonly how?: How;
  /** Whether it says from whom it has it. */
  readonly credited: boolean;
  readonly lost: boolean;
}

/** A story as it was grown. */
export interface GrownStory {
  readonly id: string;
  readonly nodes: readonly Node[];
  readonly sites: readonly Site[];
  /** Facts of ours, with who says each in the text of which observer. */
  readonly claims: readonly PlantedClaim[];
}
