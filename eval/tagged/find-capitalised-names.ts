import type { Entity } from './read-tagged.ts';

/** Capitalised words in a row, none of them the first of a line. */
const CAPITALISED = /(?<=[^\n.?!] )\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,5}/gu;

/** The baseline where no training data are at hand: capitalised words inside a sentence, every one a person. */
export const findCapitalisedNames = (text: string): Entity[] =>
  [...text.matchAll(CAPITALISED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    type: 'PER',
  }));
