/** Paragraphs, sentences and tagged words. Main export: the stage `segment`. */
export { findTokens } from './find-tokens.ts';
export { segment } from './segment.ts';
export { stemOf } from './stem-of.ts';
