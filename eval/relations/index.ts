/** Relations between actors on articles written for this purpose. Main functions: `loadRelationArticles`, `relationsIn`. */
export * from './load-relation-articles.ts';
export * from './relations-in.ts';
