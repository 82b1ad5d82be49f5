/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient descent
 * with AdaGrad steps (Duchi, Hazan and Singer 2011) and L1 shrinkage some times a round, which leaves most weights
 * at zero.
 * A share of the features is left out at every step (dropout; Hinton et al. 2012, arXiv:1207.0580), so that no weight relies
 * on another, and the weights of the later rounds are averaged: both matter more than any single feature template.
 * Deterministic: the order of the sequences is shuffled, and features are left out, by a fixed generator. Linear in rounds × items × features.
 */
import { ChainModel, type TrainedWeights } from './chain-model.ts';
import { fixedRandom, shuffle } from './fixed-random.ts';
import { countHashes, type IndexedSequence, indexRows, leaveOut, type TrainingSequence } from './index-features.ts';
import { countLabels } from './label-scheme.ts';

export interface TrainingOptions {
  /** Kinds of span. */
  readonly kinds: number;
  readonly rounds: number;
  /** Features seen in fewer rows are left out. Default 3. */
  readonly minCount?: number;
  /** Size of the first steps. Default 0.2. */
  readonly rate?: number;
  /** Strength of the L1 shrinkage per sequence. */
  readonly shrinkage: number;
  /** Share of the features of a sequence that are left out at every step. Default 0. */
  readonly dropout?: number;
  readonly onRound?: (round: { round: number; logLoss: number }) => void;
}

/** Sequences between two shrinkings: to shrink all weights takes as long as to learn from some hundred sequences. */
const SHRINK_EVERY = 4000;

/** Trains weights for sequences with BIOES labels. */
export function trainTagger(sequences: readonly TrainingSequence[], options: TrainingOptions): TrainedWeights {
  const labels = countLabels(options.kinds);
  const hashes = countHashes(sequences, options.minCount ?? 3);
  const model = new ChainModel(hashes.length, labels, options.rate ?? 0.2, options.shrinkage);
  const indexed = indexRows(sequences, hashes);
  const order = indexed.map((_, index) => index);
  const random = fixedRandom(20_180_507);
  const dropout = options.dropout ?? 0;
  for (let round = 0; round < options.rounds; round += 1) {
    shuffle(order, random);
    let loss = 0;
    let rows = 0;
    let shrunkAt = 0;
    order.forEach((index, position) => {
      const sequence = indexed[index] as IndexedSequence;
      loss += model.learn(dropout === 0 ? sequence : leaveOut(sequence, dropout, random));
      rows += sequence.labels.length;
      if ((position + 1) % SHRINK_EVERY === 0 || position + 1 === order.length) {
        model.shrink(position + 1 - shrunkAt);
        shrunkAt = position + 1;
      }
    });
    if (2 * round >= options.rounds) model.addToAverage();
    options.onRound?.({ round, logLoss: loss / rows });
  }
  return model.finish(hashes, 1 - dropout);
}
