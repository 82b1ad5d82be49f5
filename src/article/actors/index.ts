/** People, organisations, places and groups of one article. Main export: the stage `actors`. */
export { actors } from './actors.ts';
