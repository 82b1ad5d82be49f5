/** Counts and measures. Main export: the stage `quantities`. */
export { quantities } from './quantities.ts';
