import type { TaggedName } from '../../model/index.ts';

/** A name over tokens `[first, end)`, as the tagger found it, with what stands before it. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: TaggedName['kind'];
  /** Where "Mr" or "Dr" stands before it: the name with it begins here. */
  readonly addressFirst?: number;
  /** The post printed before it, over tokens `[first, end)`: "Museum Director". */
  readonly title?: { readonly first: number; readonly end: number };
}
