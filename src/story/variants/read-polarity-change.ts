/** It did, or it did not: a denial that only one wording has. */
import { areOpposites } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { wordSimilarity } from '../terms/index.ts';
import { type ChangeReader, contentOf } from './change-reader.ts';

const DENIALS = new Set("not n't no never none nobody nothing neither nor without cannot".split(' '));

/** Verbs that deny what follows. */
const REFUSALS = /^(?:decline|refuse|fail|deny|reject|lack|avoid|cease|stop)$/u;

/** Kind "polarity". */
export const readPolarityChange: ChangeReader = (change, { a, b }) => {
  const [ofA, ofB] = [denialsIn(change.a), denialsIn(change.b)];
  if (ofA.length % 2 === ofB.length % 2) return undefined;
  // "not guilty", "innocent"
  if (contentOf(change.a).some((one) => contentOf(change.b).some((other) => areOpposites(one.stem, other.stem))))
    return undefined;
  // A clause that only one has denies something of its own; "made clear" and "left no doubt" say the same.
  const [restA, restB] = [contentOf(change.a), contentOf(change.b)].map((words) =>
    words.filter((word) => !DENIALS.has(word.norm)),
  );
  const unlike = (words: readonly Token[] = [], others: readonly Token[] = []): number =>
    words.filter((one) => !others.some((other) => wordSimilarity(one, other) > 0)).length;
  if (unlike(restA, restB) + unlike(restB, restA) > 1) return undefined;
  // "declined to comment", "would not comment"
  if ([...change.a, ...change.b].some(({ lemma }) => REFUSALS.test(lemma))) return undefined;
  // A denial moved elsewhere in the sentence is no other one.
  if (denialsIn(a.words).length % 2 === denialsIn(b.words).length % 2) return undefined;
  const denial = (ofA[0] ?? ofB[0]) as Token;
  return {
    kind: 'polarity',
    severity: 'major',
    about: `“${denial.norm}” or none`,
    weight: 8,
    note: 'One denies what the other says.',
    keys: [String(ofA.length % 2), String(ofB.length % 2)],
  };
};

const denialsIn = (words: readonly Token[]): Token[] => words.filter(({ norm }) => DENIALS.has(norm));
