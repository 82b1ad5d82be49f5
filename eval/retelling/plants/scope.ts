/** How much of it, how often, since when: "some" to "all", "often" to "always". */
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}-])(?<x>some)(?= (?:of the |of its |of his |of their )?[a-z]{3,}s\b)/gu, 'all'],
  [/(?<![\p{L}-])(?<x>Some)(?= (?:of the )?[a-z]{3,}s\b)/gu, 'All'],
  [/(?<![\p{L}-])(?<x>many)(?= of (?:the|them|its|his|their)\b)/gu, 'all'],
  [/(?<![\p{L}-])(?<x>Many)(?= (?:of the )?[a-z]{3,}s\b)/gu, 'All'],
  [/(?<![\p{L}-])(?<x>most)(?= (?:of the |of its |of them|of his |[a-z]{4,}s\b))/gu, 'all'],
  [/(?<![\p{L}-])(?<x>Most)(?= (?:of the |of its |of them|[a-z]{4,}s\b))/gu, 'All'],
  [/(?<![\p{L}-])(?<x>nearly all|almost all)(?= )/gu, 'all'],
  [
    /(?<=\b)(?<x>several)(?= (?!second|minute|hour|day|week|month|year|time|occasion|dozen|hundred|thousand)[a-z]{3,}s\b)/gu,
    'all',
  ],
  [/(?<=\b)(?<x>parts of)(?= (?:the|northern|southern|eastern|western)\b)/gu, 'all of'],
  [
    /(?<=\b)(?<x>a few)(?= (?!second|minute|hour|day|week|month|year|time|occasion|dozen|hundred|thousand)[a-z]{3,}s\b)/gu,
    'hundreds of',
  ],
  [/(?<=\b)(?<x>dozens of)(?= )/gu, 'thousands of'],
  [/(?<=\b)(?<x>hundreds of)(?= )/gu, 'dozens of'],
  [/(?<=\b)(?<x>often|usually|sometimes)(?= [a-z])/gu, 'always'],
  [/(?<=\b)(?<x>rarely|seldom)(?= [a-z])/gu, 'never'],
  [/(?<=\b)(?<x>in recent years)(?=[.,])/gu, 'since last year'],
  [/(?<=\b)(?<x>for decades|for years)(?=[.,])/gu, 'since last year'],
];

export const plantScope: Planter = (sentence) =>
  SCOPES.flatMap(([pattern, after]) =>
    findPlaces(sentence, pattern, (words, { index }) => {
      const before = sentence.slice(0, index);
      if (
        !isOutsideQuotes(sentence, index) ||
        /\b(?:the|at least|as|so|how|too|for|in|very|its|his|their) $/iu.test(before) ||
        /ago\b/u.test(sentence.slice(index, index + 30))
      )
        return undefined;
      return /^(?:some|several|most|many)$/u.test(words) && /\bof $/u.test(before) ? undefined : after;
    }),
  );
