import type { ActorKind } from '../../model/index.ts';

/** A name over tokens `[first, end)`, as found in the text. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** Where "Mr" or "Dr" stands before it: the name with it begins here. */
  readonly addressFirst?: number;
  /** The post printed before it, over tokens `[first, end)`: "Museum Director". */
  readonly title?: { readonly first: number; readonly end: number };
  /** What its own words and its surroundings say it is; added up over the article later. */
  readonly votes: ReadonlyMap<ActorKind, number>;
}

/** A stretch of capitalised words before it is known what it holds. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}
