/**
 * Which outlet published which article of a story, whom a masthead credits, and which article a credited outlet means:
 * what origins, stemma and support must answer alike. No stage of its own. Main type: `OutletIndex`.
 */
export * from './credited-outlets.ts';
export * from './list-publishers.ts';
export * from './origin-id.ts';
export * from './outlet-index.ts';
export * from './pair-key.ts';
