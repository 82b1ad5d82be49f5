/** Wordings laid side by side, for quotes and for claims on demand. No stage of its own. Main function: `collateReadings`. */
export { collateReadings } from './collate-readings.ts';
