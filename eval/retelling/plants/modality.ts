/** It will, it may, it must: how sure or how binding it is. */
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\p{L}\d)'’] )(?<x>will)(?= (?!not\b|be able)[a-z]{2,})/gu, 'may'],
  [/(?<=[a-z\d)] )(?<x>may|might)(?= (?!have\b|not\b|or\b|be[.,;]|well\b)[a-z]{2,})/gu, 'will'],
  [/(?<=[\p{L}\d)'’] )(?<x>could)(?= (?!have\b|not\b)[a-z]{2,})/gu, 'will'],
  [/(?<=[\p{L}\d)'’] )(?<x>must)(?= (?!have\b|not\b)[a-z]{2,})/gu, 'may'],
  [/(?<=[\p{L}\d)'’] )(?<x>should)(?= (?!have\b|not\b|he\b|she\b|it\b|they\b|we\b|the\b|a\b|any)[a-z]{2,})/gu, 'must'],
  [/(?<=[\p{L}\d)'’] )(?<x>(?:is|are) (?:expected|likely|scheduled|due|set) to)(?= [a-z]{2,})/gu, 'will'],
  [/(?<=[\p{L}\d)'’] )(?<x>(?:plans|plan|hopes|hope|intends|intend|wants|want) to)(?= [a-z]{2,})/gu, 'will'],
  [/(?<=[\p{L}\d)'’] )(?<x>(?:is|are) considering)(?= [a-z]+ing\b)/gu, 'has begun'],
];

export const plantModality: Planter = (sentence) =>
  CHANGES.flatMap(([pattern, after]) =>
    findPlaces(sentence, pattern, (words, { index }) => {
      if (!isOutsideQuotes(sentence, index) || /\?/u.test(sentence)) return undefined;
      return after === 'has begun' && words.startsWith('are') ? 'have begun' : after;
    }),
  );
