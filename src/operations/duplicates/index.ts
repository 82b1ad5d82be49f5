/** Near duplicates without a workspace, among a stream of articles of any number. Main value: `findDuplicatesOperation`. */
export { findDuplicatesOperation } from './find-duplicates.ts';
