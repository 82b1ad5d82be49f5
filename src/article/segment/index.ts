/** Paragraphs, sentences and tagged words. Main export: the stage `segment`. */
export { segment } from './segment.ts';
export { stemOf } from './stem-of.ts';
