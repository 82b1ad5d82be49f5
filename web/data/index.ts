/** What the page shows and where it comes from. Main type: `Edition`, one story with everything at hand. */
export { parseSafely } from './defuse-text.ts';
export * from './open-edition.ts';
export * from './read-report.ts';
