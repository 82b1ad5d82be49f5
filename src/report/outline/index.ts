/**
 * What a report says about a story, before it is known how it looks: short names, the tree, who adds what.
 * Main type: `NamedStory`. Every format of report is drawn from these.
 */
export * from './find-contributions.ts';
export * from './find-verdict.ts';
export * from './group-wordings.ts';
export * from './grow-tree.ts';
export * from './list-moves.ts';
export * from './name-articles.ts';
export * from './read-collation.ts';
export * from './read-credibility.ts';
export * from './relation-words.ts';
export * from './words.ts';
