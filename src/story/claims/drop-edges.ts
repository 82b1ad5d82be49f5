import type { Token } from '../../model/index.ts';
import { isVerb, isWord } from './finite-clause.ts';

/** Words a piece should not begin with when it is shown or compared. */
const LEADING = new Set(['and', 'but', 'or', 'that']);
/** Words that open the next clause, left behind at the end of one. */
const TRAILING = new Set(
  'and but or that after before as because while when if although though until who which'.split(' '),
);
/** "(Reuters)" at the start of a report: at most so many tokens. */
const MAX_SLUG = 4;

/** A piece without the conjunctions, marks and agency slug at its edges; indexes of tokens, in order. */
export function dropEdges(tokens: readonly Token[], piece: readonly number[]): number[] {
  let start = 0;
  let end = piece.length;
  const at = (place: number): Token | undefined => tokens[piece[place] ?? -1];
  for (;;) {
    const token = at(start);
    if (token === undefined || start >= end) break;
    if (token.norm === '(') {
      const close = [1, 2, 3, 4].slice(0, MAX_SLUG).find((step) => at(start + step)?.norm === ')');
      start += close === undefined ? 1 : close + 1;
    } else if (
      (LEADING.has(token.norm) && !isPronoun(token, at(start + 1))) ||
      (!isWord(token) && !/^[$€£#@]/u.test(token.norm))
    )
      start += 1;
    else break;
  }
  while (start < end && isLeftBehind(at(end - 1))) end -= 1;
  return piece.slice(start, end);
}

const isLeftBehind = (token: Token | undefined): boolean =>
  TRAILING.has(token?.norm ?? '') || (!isWord(token) && token?.norm !== '%');

/** "That is 21 minutes" */
const isPronoun = (token: Token, next: Token | undefined): boolean => token.norm === 'that' && isVerb(next);
