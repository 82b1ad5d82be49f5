/** Marks what is not part of the report, with kind and reason; nothing is cut. Main export: `clean`, an `ArticleStage`. */
export { clean } from './clean.ts';
