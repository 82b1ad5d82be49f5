/**
 * The retelling benchmark: stories with a known family tree and changes planted at known places, grown from any real articles. Shares
 * nothing with the detector: no code of src/, no word list of data/. Main function: `makeStories`.
 */
export { makeStories } from './make-stories.ts';
export type { How } from './options.ts';
export { type ArticleLine, type SourceText, toSourceText } from './source-text.ts';
export type {
  RetellingStory,
  StoryTruth,
  TruthArticle,
  TruthChange,
  TruthSpan,
  TruthSupport,
} from './truth.ts';
