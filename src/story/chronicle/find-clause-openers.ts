import type { ReadArticle, Token } from '../../model/index.ts';
import { firstFrom, type Span } from '../../text/index.ts';

/** Words that open a clause inside another. */
const OPENERS = new Set([
  'who',
  'which',
  'that',
  'since',
  'until',
  'when',
  'while',
  'because',
  'after',
  'before',
  'if',
  'whose',
  'where',
]);

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** Tokens of a stretch of an article. */
export function tokensOf({ tokens }: ReadArticle, { start, end }: Span): readonly Token[] {
  return tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
}

/**
 * Positions, among some tokens, that open a clause of their own: "who", "since" with a verb behind it, ", saying". A time on the
 * other side of one says when something else happened.
 */
export function findClauseOpeners(tokens: readonly Token[]): number[] {
  return [...tokens.keys()].filter((at) => {
    const { norm, pos } = tokens[at] as Token;
    if (pos === 'VERB' && norm.endsWith('ing')) return at === 0 || tokens[at - 1]?.norm === ',';
    return OPENERS.has(norm) && tokens.slice(at + 1).some(isVerb);
  });
}
