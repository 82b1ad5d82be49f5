/** Words held against words: alignment of tellings and of passages, and how it is drawn. */
export * from './collate.ts';
export * from './collated.tsx';
export * from './mark-shared-words.ts';
export * from './words-of.ts';
