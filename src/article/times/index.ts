/** Dates, hours and periods. Main export: the stage `times`. */
export { times } from './times.ts';
