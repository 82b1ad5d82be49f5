/** Words for others of their meaning, outside quotations, names and marked places. */
import { SYNONYMS } from '../lists/synonyms.ts';
import type { Random } from '../random.ts';
import { mapFree } from './free-text.ts';

const escapePattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const ANY = new RegExp(
  `(?<article>\\b[Aa]n? )?(?<![\\p{L}'’-])(?<x>${[...SYNONYMS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')})(?![\\p{L}'’-])`,
  'gu',
);

const VOWEL = /^(?:[aeio]|u(?!n[ai]|s[aeu]))/u;

/** The text with about `share` of the words that have a synonym exchanged. */
export const exchangeSynonyms = (text: string, share: number, random: Random): string =>
  mapFree(text, (free) =>
    free.replace(ANY, (all, ...rest) => {
      const { article = '', x = '' } = rest.at(-1) as Record<string, string | undefined>;
      if (!random.chance(share)) return all;
      const other = random.pick(SYNONYMS.get(x) as readonly string[]);
      const isCapital = article.startsWith('A');
      const fitting = article === '' ? '' : `${isCapital ? 'A' : 'a'}${VOWEL.test(other) ? 'n' : ''} `;
      return fitting + other;
    }),
  );
