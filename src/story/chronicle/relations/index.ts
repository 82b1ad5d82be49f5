/** Who did what to whom, read off single sentences. Main function: `findRelations`. */
export { type FoundRelation, findRelations } from './find-relations.ts';
