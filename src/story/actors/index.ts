/** People, organisations and places of a story, joined across its articles. Main export: the stage `actors`. */
export { actors } from './actors.ts';
