/** "Allegedly", "appeared to be": doubt that only one wording has. */
import { findReportingVerbs, hedgeStrength, modalSteps } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { ChangeReader } from './change-reader.ts';

/** Kind "hedge-dropped". */
export const readHedgeChange: ChangeReader = (change, { a, b }) => {
  const [ofA, ofB] = [hedgeIn(change.a), hedgeIn(change.b)];
  const hedge = ofA ?? ofB;
  if (hedge === undefined || (ofA !== undefined && ofB !== undefined)) return undefined;
  const [hedged, plain, others] = ofA === undefined ? [b, a, change.a] : [a, b, change.b];
  // "said", "according to" keep the distance that the hedge kept; so does a hedge elsewhere in the sentence.
  if (others.some(({ norm }) => norm === 'according' || findReportingVerbs(norm).some(({ kind }) => kind === 'say')))
    return undefined;
  const isModal = hedgeStrength(hedge.norm) === undefined;
  if (
    isModal
      ? others.some(({ norm }) => modalSteps(norm).includes('may'))
      : hedgesIn(plain.words) >= hedgesIn(hedged.words)
  )
    return undefined;
  const strong = hedgeStrength(hedge.norm) === 'strong';
  const keys = [hedge.norm, 'plain'] as const;
  return {
    kind: 'hedge-dropped',
    severity: strong ? 'major' : 'minor',
    about: `“${hedge.norm}”`,
    weight: strong ? 7 : 4,
    note: `Without “${hedge.norm}” it is told as fact.`,
    keys: ofA === undefined ? [keys[1], keys[0]] : keys,
  };
};

/** "Allegedly", "seem"; "may have done" for "did". */
const hedgeIn = (words: readonly Token[]): Token | undefined =>
  words.find(
    ({ norm }, index) =>
      hedgeStrength(norm) !== undefined || (/^(?:may|might)$/u.test(norm) && words[index + 1]?.norm === 'have'),
  );

const hedgesIn = (words: readonly Token[]): number =>
  words.filter(({ norm }) => hedgeStrength(norm) !== undefined).length;
