/**
 * Readings of one text aligned word by word, over any number of readings. Main functions: `collateRows`, `alignMany`.
 */
export * from './collate-rows.ts';
