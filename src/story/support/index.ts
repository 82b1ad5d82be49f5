/**
 * On how many sources and observers each claim rests. Main export: the stage `support`.
 */
export { support } from './support.ts';
