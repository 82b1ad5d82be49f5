/** Invented news articles with everything annotated by hand; never trained on. Main functions: `loadGoldSet`, `scoreGoldSet`. */
export type { GoldArticle } from './gold-article.ts';
export { loadGoldSet } from './load-gold-set.ts';
export { parseMarkup } from './parse-markup.ts';
export { readGoldArticle } from './read-gold-article.ts';
export { scoreGoldSet } from './score-gold-set.ts';
