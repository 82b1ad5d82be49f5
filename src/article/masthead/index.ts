/** What the article says about itself as a whole. Main export: `masthead`, an `ArticleStage`. */
export { masthead } from './masthead.ts';
