/**
 * Typed access to the word lists and trained weights in `data/en/`; each list is read once, when first asked for.
 * Main functions: one per list.
 */
export * from './abbreviations.ts';
export * from './calendar.ts';
export * from './capitals.ts';
export * from './cause-markers.ts';
export * from './gender-words.ts';
export * from './hedges.ts';
export * from './institution-heads.ts';
export * from './institution-key.ts';
export * from './load-json.ts';
export * from './load-list.ts';
export * from './measure-topics.ts';
export * from './modal-words.ts';
export * from './name-outlet.ts';
export * from './name-phrases.ts';
export * from './names.ts';
export * from './numbers.ts';
export * from './organisation-names.ts';
export * from './outlet-names.ts';
export * from './outlets.ts';
export * from './person-names.ts';
export * from './placed-things.ts';
export * from './posts.ts';
export * from './quantity-modifiers.ts';
export * from './rarity.ts';
export * from './relation-frames.ts';
export * from './reporting-verbs.ts';
export * from './rival-words.ts';
export * from './scope-words.ts';
export * from './short-forms.ts';
export * from './source-nouns.ts';
export * from './speech-settings.ts';
export * from './synonyms.ts';
export * from './tagging.ts';
export * from './turning-words.ts';
export * from './units.ts';
export * from './word-clusters.ts';
export * from './word-vectors.ts';
