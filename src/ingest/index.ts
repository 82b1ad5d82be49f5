/**
 * Files, folders, globs and standard input → `SourceArticle`: one reader per format, listed in `formats/formats.ts`.
 * Main function: `readArticles`. What cannot be read becomes a diagnostic, and the counts always add up.
 */
export type { Counts } from '../model/index.ts';
export { measureFiles, splitLines } from './bytes/index.ts';
export { formats } from './formats/index.ts';
export type { ArticleDraft, InputDocument, InputFormat, InputLine, Refusal } from './input-format.ts';
export { collectArticles, readArticles } from './read-articles.ts';
export {
  DEFAULT_READ_LIMITS,
  type FieldMap,
  parseFieldMap,
  type ReadLimits,
  type ReadOptions,
} from './read-options.ts';
