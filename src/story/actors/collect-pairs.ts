import type { StoryName } from './story-name.ts';
import { visitBlocks } from './visit-blocks.ts';

/** Two places in the list of names that are one actor. */
export type NamePair = readonly [number, number];

/** All pairs of names that share a key and are the same by `same`. */
export const collectPairs = (
  names: readonly StoryName[],
  keysOf: (name: StoryName) => readonly string[],
  same: (a: StoryName, b: StoryName) => boolean,
): NamePair[] => {
  const pairs: NamePair[] = [];
  visitBlocks(names, keysOf, (a, b) => {
    if (same(names[a] as StoryName, names[b] as StoryName)) pairs.push([a, b]);
  });
  return pairs;
};
