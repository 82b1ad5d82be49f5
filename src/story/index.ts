/**
 * Stages that see one story, each in its folder: labels, actors, origins, quotes, claims, variants, stemma, support,
 * chronicle. `src/pipeline.ts` lists them in order. Main type: `StoryStage` (in the model).
 */
export { actors as storyActors } from './actors/index.ts';
export { chronicle } from './chronicle/index.ts';
export { claims } from './claims/index.ts';
export { collateReadings } from './collation/index.ts';
export { labels } from './labels/index.ts';
export { origins } from './origins/index.ts';
export { quotes } from './quotes/index.ts';
export { keepReports } from './reports/index.ts';
export { stemma } from './stemma/index.ts';
export { support } from './support/index.ts';
export { variants } from './variants/index.ts';
