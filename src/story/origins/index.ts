/**
 * On whose word the story's articles speak. Main export: the stage `origins`.
 */
export { origins } from './origins.ts';
