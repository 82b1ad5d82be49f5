/** "Allegedly", "appeared to be": doubt that only one wording has. */
import { findReportingVerbs, hedgeStrength, modalSteps } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import type { WordedTelling } from './aligned-tellings.ts';
import type { ChangeReader } from './change-reader.ts';
import type { Change } from './find-changes.ts';

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
  if (isModal && !others.some(({ pos }) => pos === 'AUX') && nextOf(plain, change, ofA === undefined)?.pos !== 'VERB')
    return undefined;
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

/** The word behind the place of a change. */
const nextOf = ({ words }: WordedTelling, { a, b, aStart, bStart }: Change, isA: boolean): Token | undefined =>
  isA ? words[aStart + a.length] : words[bStart + b.length];

const hedgesIn = (words: readonly Token[]): number =>
  words.filter(({ norm }) => hedgeStrength(norm) !== undefined).length;
