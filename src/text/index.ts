/**
 * Text that is pointed into: spans over an unchanged text.
 * Main type: `Span`. Imports nothing.
 */
export * from './span.ts';
