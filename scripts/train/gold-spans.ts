/** Annotated statements as spans of tokens: what the linker learns from. */
import { type Attribution, PARTS } from '../../eval/attribution/attribution.ts';
import type { TaggedSpan } from '../../src/article/statements/tagged-span.ts';
import type { Sentence, Token } from '../../src/model/index.ts';
import { firstWhere, type Span } from '../../src/text/index.ts';

/** A span and the number of its statement. */
export interface GoldSpan extends TaggedSpan {
  readonly statement: number;
}

/** Spans in text order, cut at paragraphs; of two that overlap the first stays. */
export function alignGold(
  gold: readonly Attribution[],
  { tokens, sentences }: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
): GoldSpan[] {
  const paragraphOf = (token: number): number | undefined =>
    sentences[tokens[token]?.sentenceIndex ?? -1]?.paragraphIndex;
  const cut = (span: Span): { firstToken: number; endToken: number }[] => {
    const first = firstWhere(tokens, (token) => token.span.end > span.start);
    const end = firstWhere(tokens, (token) => token.span.start >= span.end);
    const pieces: { firstToken: number; endToken: number }[] = [];
    for (let at = first; at < end; at += 1) {
      const last = pieces.at(-1);
      if (last !== undefined && paragraphOf(at - 1) === paragraphOf(at)) last.endToken = at + 1;
      else pieces.push({ firstToken: at, endToken: at + 1 });
    }
    return pieces;
  };
  const all = gold.flatMap((entry, statement) =>
    PARTS.flatMap((label) =>
      entry[label].flatMap((span) => cut(span).map((piece) => ({ label, statement, ...piece }))),
    ),
  );
  all.sort((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken);
  let reached = 0;
  return all.filter((span) => {
    const free = span.firstToken >= reached;
    if (free) reached = span.endToken;
    return free;
  });
}
