/**
 * Stages that see one article, each in its folder: clean, masthead, segment, names, quotations, statements, actors, times,
 * quantities. `src/pipeline.ts` lists them in order. Main type: `ArticleStage` (in the model).
 */

export { actors } from './actors/index.ts';
export { clean } from './clean/index.ts';
export { masthead } from './masthead/index.ts';
export { names } from './names/index.ts';
export { quantities } from './quantities/index.ts';
export { quotations } from './quotations/index.ts';
export { findTokens, segment, stemOf } from './segment/index.ts';
export { statements } from './statements/index.ts';
export { times } from './times/index.ts';
