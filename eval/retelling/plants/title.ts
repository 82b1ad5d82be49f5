/** A person's post that is another one afterwards. */
import { countWords } from '../article-facts.ts';
import { TITLE_FAMILIES } from '../lists/titles.ts';
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const FAMILY_OF = new Map(TITLE_FAMILIES.flatMap((family) => family.map((title) => [title, family] as const)));
const TITLES = [...FAMILY_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((title) => title.replaceAll('.', '\\.'))
  .join('|');
/** "Foreign Minister Jane Roe", "the mayor, Jane Roe", "Jane Roe, the mayor". */
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?<x>${TITLES})(?=,? (?<who>[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?))(?<!vice president|Vice President)`,
  'gu',
);
const BEHIND = new RegExp(
  `(?<=[A-Z][\\p{L}'-]+, (?:(?:a|an|the|its|his|her|their) )?(?:[a-z]+ |[A-Z][\\p{L}]+(?:['’]s)? )?)(?<x>${TITLES})(?=[ ,.])`,
  'gu',
);

const startsWithVowel = (words: string): boolean => /^[aeiou]/iu.test(words);

export const plantTitle: Planter = (sentence, facts, random) => {
  const other = (title: string, { index }: RegExpExecArray): string | undefined => {
    if (!isOutsideQuotes(sentence, index)) return undefined;
    // "Assistant District Attorney": the family knows nothing of what stands before.
    if (/(?:deputy|vice|assistant|former|acting|associate|shadow|first|co-) ?$/iu.test(sentence.slice(0, index)))
      return undefined;
    const isArticled = /\ban? $/iu.test(sentence.slice(0, index));
    const others = (FAMILY_OF.get(title) ?? []).filter(
      (each) =>
        countWords(facts, each) === 0 &&
        // Whether it is a man or a woman nobody knows here.
        !each.startsWith('spokes') &&
        !each.toLowerCase().includes(title.toLowerCase()) &&
        !title.toLowerCase().includes(each.toLowerCase()) &&
        (!isArticled || startsWithVowel(each) === startsWithVowel(title)),
    );
    return others.length === 0 || facts.title.includes(title) ? undefined : random.pick(others);
  };
  return [...findPlaces(sentence, BEFORE, other), ...findPlaces(sentence, BEHIND, other)];
};
