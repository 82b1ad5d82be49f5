/** Where data sets lie and how their lines are read. Main function: `findSet`. */
export { findSet } from './find-set.ts';
export { loadJsonLines, loadTable } from './load-lines.ts';
