/**
 * Text that is pointed into: spans over an unchanged text, and matching forms beside them.
 * Main type: `Span`. Imports nothing.
 */
export * from './first-where.ts';
export * from './fold.ts';
export * from './hash-string.ts';
export * from './hash-words.ts';
export * from './initials-of.ts';
export * from './iso-date.ts';
export * from './items-within.ts';
export * from './join-names.ts';
export * from './read-published.ts';
export * from './remember.ts';
export * from './span.ts';
