/**
 * How far two wordings say the same: the share of their weight that finds its like in the other (Dice coefficient over an
 * alignment), less what tells them apart: a long run of words that the other has nothing for (one says something more),
 * and contradictions. Unlike `scorePair` it looks at order and company of words: for candidates, not for all pairs.
 */
import { type Alignment, alignWordings } from './align-wordings.ts';
import { type Contradiction, findContradictions } from './find-contradictions.ts';
import { isContent, type Unit, type Wording } from './wording.ts';
import type { WordingReader } from './wording-reader.ts';

/** What two wordings have in common. */
export interface Likeness {
  /**
   * 0..1, near a fifth of the grade that people give headlines on the scale of STS: 0.1 nothing in common, 0.3 one topic, 0.5
   * one event of which other things are told, 0.6 roughly the same, 0.75 the same but for details. Of long sentences people
   * call those from 0.5 on a paraphrase more often than not.
   */
  readonly score: number;
  /** Share of the first one's weight that is found in the second, and the other way round, 0..1. */
  readonly forward: number;
  readonly backward: number;
  /** What speaks against their saying the same; lowers the score somewhat, the caller decides how much more it means. */
  readonly contradictions: readonly Contradiction[];
  readonly alignment: Alignment;
}

/**
 * What a whole clause takes away that the other has nothing for, as a run of units without a like: two of them are an
 * adjective or a date, twelve say something more. Headlines are one clause, so it counts in long wordings only.
 */
const CLAUSE = 0.3;
const CLAUSE_UNITS: readonly [none: number, whole: number] = [2, 12];
const LONG_UNITS: readonly [none: number, full: number] = [10, 16];
/** What a contradiction of each kind takes away. */
const PENALTIES: Readonly<Record<Contradiction['kind'], number>> = {
  number: 0.15,
  place: 0.15,
  name: 0,
  polarity: 0.15,
  opposite: 0.1,
};

/** Compares two wordings that one reader has read. Some microseconds. */
export function measureLikeness(reader: WordingReader, a: Wording, b: Wording): Likeness {
  const alignment = alignWordings(reader, a, b);
  const forward = coverage(a, alignment.likenessOfA);
  const backward = coverage(b, alignment.likenessOfB);
  const contradictions = findContradictions(a, b, alignment);
  const run = Math.max(longestRun(a, alignment.partnersOfA), longestRun(b, alignment.partnersOfB));
  const clause = CLAUSE * ramp(Math.max(a.length, b.length), LONG_UNITS) * ramp(run, CLAUSE_UNITS);
  const penalty = contradictions.reduce((sum, { kind }) => sum + PENALTIES[kind], 0);
  const common = forward + backward === 0 ? 0 : (2 * forward * backward) / (forward + backward);
  const score = common - clause - penalty;
  return { score: Math.min(1, Math.max(0, score)), forward, backward, contradictions, alignment };
}

const ramp = (value: number, [from, to]: readonly [number, number]): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

function coverage(wording: Wording, likeness: readonly number[]): number {
  let found = 0;
  let all = 0;
  for (let index = 0; index < wording.length; index += 1) {
    const { weight } = wording[index] as Unit;
    found += weight * (likeness[index] as number);
    all += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Units one after the other that have no like, function words with a like between them passed over. */
function longestRun(wording: Wording, partners: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (let index = 0; index < wording.length; index += 1) {
    if ((partners[index] as number) < 0) run += 1;
    else if (isContent(wording[index] as Unit)) run = 0;
    if (run > longest) longest = run;
  }
  return longest;
}
