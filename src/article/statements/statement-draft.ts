/** A statement while its parts are still being joined: spans of the text, kinds not yet known. */
import type { Certainty } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';

export interface StatementDraft {
  readonly source?: Span;
  /** What a source "who", "which" or "that" stands for. */
  readonly antecedent?: Span;
  readonly cue?: Span;
  /** In text order, as printed: with the quotation marks, and with a "that" which opens it. */
  readonly content: readonly Span[];
  /** Who passed it on, nearest the article first. */
  readonly via: readonly Span[];
  readonly certainty: Certainty;
  readonly rule: string;
}

/** All spans of a draft that are its own. */
export const framesOf = ({ source, cue }: StatementDraft): Span[] => [source, cue].filter((span) => span !== undefined);

/** Statements so many places away may take words of the same sentence. */
const NEAR = 3;

/** What the statements near one of them have taken. */
export function takenAround(drafts: readonly StatementDraft[], index: number): Span[] {
  const taken: Span[] = [];
  for (let at = Math.max(0, index - NEAR); at <= Math.min(index + NEAR, drafts.length - 1); at += 1) {
    const { source, cue, content } = drafts[at] as StatementDraft;
    if (at === index) continue;
    taken.push(...content);
    if (source !== undefined) taken.push(source);
    if (cue !== undefined) taken.push(cue);
  }
  return taken;
}
