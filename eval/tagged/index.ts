/** Texts with tagged names. Main function: `readTagged`. */
export { type Entity, readTagged, type TaggedDocument } from './read-tagged.ts';
