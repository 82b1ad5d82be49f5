import { collectPairs, type NamePair } from './collect-pairs.ts';
import { type StoryName, wordsOfName } from './story-name.ts';

/** What kind of place, behind its name: in lower case no part of the name; "Hexby City" is a town, "Osk" may be its country. */
const KIND = /\s(?:province|city|district|[Pp]rovince|[Dd]istrict)$/u;

/** "Mt. Venn" is printed for Mount Venn. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['st', 'saint'],
]);

const keyOfPlace = ({ local: { name } }: StoryName): string =>
  wordsOfName(name.replace(KIND, ''))
    .map((word) => SHORTENED.get(word.replace(/\.$/u, '')) ?? word)
    .join(' ');

/** "Osk" and "Osk Province", "Hexby" and "Hexby city", "Mt. Venn" and "Mount Venn". */
export const pairPlaces = (names: readonly StoryName[]): NamePair[] =>
  collectPairs(
    names,
    (name) => (name.kind === 'place' ? [keyOfPlace(name)] : []),
    (a, b) => a.key !== b.key,
  );
