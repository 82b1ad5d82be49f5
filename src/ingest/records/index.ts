/** Articles as JSON objects: one file per shape, listed in `draft-of-record.ts`. Main function: `draftOfRecord`. */
export { draftOfRecord } from './draft-of-record.ts';
export { findRecords } from './find-records.ts';
