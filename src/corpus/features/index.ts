/** Features of one article for the stages that see many. Main type: `ArticleFeatures`. */
export { type ArticleFeatures, bodyWords, type FeatureLayers, findFeatures } from './find-features.ts';
export { packFeatures, unpackFeatures } from './pack-features.ts';
export { bodySpans, printShingles, printText, shinglesOf, type TextPrint } from './text-print.ts';
