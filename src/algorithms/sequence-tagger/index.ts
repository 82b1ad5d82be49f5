/**
 * A trained sequence tagger: linear-chain conditional random field over hashed features, BIOES labels, quantised
 * weights. Main types: `Tagger` (runs), `trainTagger` (learns), `FeatureRows` (what both read).
 */
export { FeatureRows } from './feature-rows.ts';
export { type LabelledSpan, labelsOf } from './label-scheme.ts';
export { packWeights, Tagger } from './tagger.ts';
export { type TrainedWeights, type TrainingOptions, type TrainingSequence, trainTagger } from './train-tagger.ts';
