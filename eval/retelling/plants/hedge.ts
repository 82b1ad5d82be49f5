/** "Alleged", "reportedly", "appeared to": doubt that is gone afterwards. */
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

/** A hedge, and what is left of it. */
const HEDGES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=[\p{L}\d,)'’] )(?<x>(?:allegedly|reportedly|apparently|purportedly|supposedly|possibly|probably|presumably) )(?=[\p{L}\d])/gu,
    '',
  ],
  [
    /(?<=\b(?:the|his|her|their|its|of|for) )(?<x>(?:alleged|suspected|supposed|purported|apparent|possible|reported) )(?=[a-z]+)/gu,
    '',
  ],
  [/(?<x>\b(?:is|are) (?:believed|thought|said|reported|alleged|understood) to be)(?= )/gu, 'is'],
  [/(?<x>\b(?:was|were) (?:believed|thought|said|reported|alleged|understood) to be)(?= )/gu, 'was'],
  [
    /(?<x>\b(?:is|are) (?:believed|thought|said|reported|alleged|understood) to have)(?= [a-z]+(?:ed|en|one|ade)\b)/gu,
    'has',
  ],
  [/(?<x>\bappear(?:s|ed)? to be)(?= )/gu, 'is'],
  [/(?<x>\bseem(?:s|ed)? to be)(?= )/gu, 'is'],
  [/(?<x>\b(?:may|might) have)(?= (?:been|[a-z]+ed)\b)/gu, 'had'],
];

/** The plural of what is left, and its past. */
function agree(hedge: string, rest: string): string {
  const isPlural = /^(?:are|were|appear|seem)\b/u.test(hedge);
  const isPast = /ed to be$/u.test(hedge) && /^(?:appeared|seemed)/u.test(hedge);
  if (rest === 'is' && isPast) return 'was';
  if (rest === 'is' && isPlural) return 'are';
  if (rest === 'was' && isPlural) return 'were';
  return rest === 'has' && isPlural ? 'have' : rest;
}

export const plantHedge: Planter = (sentence) =>
  HEDGES.flatMap(([pattern, rest]) =>
    findPlaces(sentence, pattern, (words, { index }) =>
      // "they appeared to be": the number of the subject cannot be seen.
      !isOutsideQuotes(sentence, index) ||
      (/^(?:appeared|seemed)/u.test(words) && /(?:they|we|you|[a-z]s) $/u.test(sentence.slice(0, index)))
        ? undefined
        : agree(words, rest),
    ),
  );
