/** It did, or it did not: a denial put in, or taken out. */
import { findPlaces, isOutsideQuotes, type Planter } from '../site.ts';

/** Behind these words a "not" denies the sentence. */
const AUXILIARY =
  /(?<=[\p{L}\d)'’] )(?<x>was|were|is|are|will|has|have|had|would|can|could)(?= (?!not\b|n't|no\b|never\b|also\b|already\b|still\b|only\b|just\b|long\b|always\b|about\b|all\b|some\b|more\b|less\b|at\b|such\b|as\b|one\b|too\b|hardly\b|barely\b|scarcely\b|should\b|where\b|what\b)[a-z]{3,})/gu;
const DENIED =
  /(?<=[\p{L}\d)'’] )(?<x>(?:was|were|is|are|will|has|have|had|would|can|could) not)(?= (?!only\b|just\b|yet\b|any|ever\b|all\b|the only\b|to\b|immediately|be immediately|until|but\b)[a-z]+)/gu;
const REVERSED: ReadonlyMap<string, string> = new Map(
  [
    ['denied', 'admitted'],
    ['has denied', 'has admitted'],
    ['denies', 'admits'],
    ['accepted', 'rejected'],
    ['confirmed that', 'denied that'],
    ['confirmed', 'denied'],
    ['denied that', 'confirmed that'],
    ['opposes', 'supports'],
    ['opposed', 'supported'],
    ['supported', 'opposed'],
    ['supports', 'opposes'],
    ['there is no', 'there is'],
    ['there were no', 'there were'],
    ['with no', 'with'],
    ['without', 'with'],
  ].map(([a = '', b = '']) => [a, b] as const),
);
const REVERSIBLE = new RegExp(
  `(?<=[\\p{L}\\d,)'’] )(?<x>${[...REVERSED.keys()].sort((a, b) => b.length - a.length).join('|')})(?= (?!to\\b|by\\b|as\\b|any)[\\p{L}])`,
  'gu',
);

/** A clause in which "not" would deny something else, or nothing that is said. */
const UNFIT = /\b(?:whether|if|unless|not|never|n't|no|nor|neither|what|how|why|when|who|until|only)\b|n['’]t\b|\?/iu;

export const plantPolarity: Planter = (sentence) => {
  const isUnfit = UNFIT.test(sentence);
  const outside =
    (to: (words: string) => string | undefined) =>
    (words: string, { index }: RegExpExecArray) =>
      isOutsideQuotes(sentence, index) ? to(words) : undefined;
  return [
    ...(isUnfit
      ? []
      : findPlaces(
          sentence,
          AUXILIARY,
          outside((words) => `${words} not`),
        ).slice(0, 1)),
    ...findPlaces(
      sentence,
      DENIED,
      outside((words) => words.replace(/ not$/u, '')),
    ).slice(0, 1),
    ...findPlaces(
      sentence,
      REVERSIBLE,
      outside((words) => REVERSED.get(words)),
    ),
  ];
};
