/** Texts with tagged names, and how names are scored. Main functions: `readTagged`, `countNames`. */
export { countNames } from './count-names.ts';
export { findCapitalisedNames } from './find-capitalised-names.ts';
export { findKnownNames } from './find-known-names.ts';
export { type Entity, readTagged, type TaggedDocument } from './read-tagged.ts';
