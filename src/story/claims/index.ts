/** What a story asserts, and which article says so where. Main export: the stage `claims`. */
export { claims } from './claims.ts';
