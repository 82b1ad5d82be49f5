/**
 * A trained sequence tagger: linear-chain conditional random field over hashed features, BIOES labels, quantised
 * weights. Main types: `Tagger` (runs), `trainTagger` (learns), `FeatureRows` (what both read).
 */
export type { TrainedWeights } from './chain-model.ts';
export { FeatureRows } from './feature-rows.ts';
export type { TrainingSequence } from './index-features.ts';
export { type LabelledSpan, labelsOf } from './label-scheme.ts';
export { packWeights } from './pack-weights.ts';
export { Tagger } from './tagger.ts';
export { type TrainingOptions, trainTagger } from './train-tagger.ts';
