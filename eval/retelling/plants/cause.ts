/** Why it happened: another cause afterwards. */
import { CAUSE_CLAUSES, CAUSE_WORDS, CAUSES } from '../lists/causes.ts';
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

/** A short noun phrase up to the next mark; nothing with a clause of its own in it. */
const CAUSE = new RegExp(
  `(?<=\\b(?:${CAUSE_WORDS.join('|')}) )(?<x>(?:the |a |an |its |their |his |her )?[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,6}?)(?=[.,;]|$)`,
  'gu',
);

/** "because the road was wet." */
const CLAUSE =
  /(?<=\bbecause )(?<x>(?:the|it|they|he|she|there|its|their|his|her|of how|some|many) [^,;:."“”]{8,90})(?=[.,])/gu;

export const plantCause: Planter = (sentence, facts, random) => [
  ...findPlaces(sentence, CAUSE, (words, { index }) => {
    if (
      !isOutsideQuotes(sentence, index) ||
      /\b(?:that|which|who|is|are|was|were|has|have|had|it|this|them|him|her|us|me|what|[a-z]+ing)\b/u.test(words)
    )
      return undefined;
    const others = CAUSES.filter((each) => !facts.text.includes(each));
    return others.length === 0 ? undefined : random.pick(others);
  }),
  ...findPlaces(sentence, CLAUSE, (_words, { index }) =>
    isOutsideQuotes(sentence, index) ? random.pick(CAUSE_CLAUSES) : undefined,
  ),
];
