/** Articles as records: one file per shape of JSON, listed in `draft-of-record.ts`, and rows of tables. Main function: `draftOfRecord`. */
export { draftOfRecord } from './draft-of-record.ts';
export { findRecords } from './find-records.ts';
export { MissingFields, mapColumns, nameColumns, recordOfRow, renameFields } from './row-record.ts';
