import type { Span } from '../../src/text/index.ts';

/** The parts of a statement that are scored. */
export const PARTS = ['source', 'cue', 'content'] as const;
export type Part = (typeof PARTS)[number];

/** Source, cue and content of one statement, each in contiguous pieces in text order; empty where there is none. */
export type Attribution = Readonly<Record<Part, readonly Span[]>>;
