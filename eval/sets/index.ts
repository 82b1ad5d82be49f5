/** Where data sets lie and how they are read. Main functions: `findSetFile`, `findSplits`. */
export { findSet } from './find-set.ts';
export { findSetFile, needSetFile } from './find-set-file.ts';
export { findSplits } from './find-splits.ts';
export { loadJsonLines, loadTable, loadText } from './load-lines.ts';
export { type AttributionDocument, isPolnear, loadPolnear } from './load-polnear.ts';
export { parseBrat } from './parse-brat.ts';
