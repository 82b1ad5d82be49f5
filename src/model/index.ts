/**
 * The data that crosses stage boundaries: types, and the zod schemas of the dossier.
 * Main types: `Dossier` (the public contract) and `ReadArticle` (one article with all its layers).
 */
export * from './actor.ts';
export * from './article.ts';
export * from './check-dossier.ts';
export * from './check-evidence.ts';
export * from './chronicle.ts';
export * from './claim.ts';
export * from './correction.ts';
export * from './diagnostic.ts';
export * from './dossier.ts';
export * from './evidence.ts';
export * from './ids.ts';
export * from './judgement.ts';
export * from './layers.ts';
export * from './stage.ts';
export * from './stages.ts';
export * from './statement.ts';
export * from './stemma.ts';
export * from './story-layers.ts';
export * from './variant.ts';
export { withFields } from './with-fields.ts';
