import type { Token } from '../../model/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';

/** Index of the first token that starts at or after an offset; the number of tokens when there is none. */
export const firstTokenAt = (tokens: readonly Token[], offset: number): number => firstFrom(tokens, offset);

/** Indexes of the tokens that lie in a span, in order. */
export function tokensIn(tokens: readonly Token[], span: Span): number[] {
  const found: number[] = [];
  for (let index = firstTokenAt(tokens, span.start); index < tokens.length; index += 1) {
    if ((tokens[index] as Token).span.end > span.end) break;
    found.push(index);
  }
  return found;
}

/** Whether a token is a word or number, not punctuation. */
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.norm);
