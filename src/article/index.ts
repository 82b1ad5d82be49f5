/**
 * Stages that see one article, each in its folder: clean, masthead, segment, quotations, statements, actors, times,
 * quantities. `src/pipeline.ts` lists them in order. Main type: `ArticleStage` (in the model).
 */
export { segment } from './segment/index.ts';
export { quantities } from './quantities/index.ts';
export { times } from './times/index.ts';
