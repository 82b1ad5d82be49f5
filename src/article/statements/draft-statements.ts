/** Linked spans into drafts, in the order of their first words. */
import type { Token } from '../../model/index.ts';
import type { Span } from '../../text/index.ts';
import type { LinkedSpans } from './link-spans.ts';
import type { StatementDraft } from './statement-draft.ts';
import type { TaggedSpan } from './tagged-span.ts';

/** The characters of tokens. */
export function spanOfTokens(tokens: readonly Token[], { firstToken, endToken }: Omit<TaggedSpan, 'label'>): Span {
  return { start: (tokens[firstToken] as Token).span.start, end: (tokens[endToken - 1] as Token).span.end };
}

/** One draft per link. */
export function draftStatements(
  tokens: readonly Token[],
  spans: readonly TaggedSpan[],
  links: readonly LinkedSpans[],
): StatementDraft[] {
  const at = (index: number): Span => spanOfTokens(tokens, spans[index] as TaggedSpan);
  return links.map(({ source, cue, contents }) => ({
    cue: at(cue),
    content: contents.map(at),
    via: [],
    certainty: 'stated',
    rule: 'tagged',
    ...(source === undefined ? {} : { source: at(source) }),
  }));
}
