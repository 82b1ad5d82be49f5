/** Short names of articles for sentences that people read. Main export: the stage `labels`. */
export { labels } from './labels.ts';
