/** Cuts what a sentence says at the words and commas that open another clause. */
import type { Quotation, Token } from '../../model/index.ts';
import { findFiniteVerb, isNominal, isVerb, statesSomething } from './finite-clause.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that open a clause of its own after a comma. */
const AFTER_COMMA = setOf(
  'and but while after as when whereas although though which who whose where because since before until so or if',
);
/** Words that open a clause of its own without a comma, with a subject and a verb. */
const SUBORDINATE = setOf('after while because although though whereas before until when as');
/** Words that begin a clause which ends at a comma: "If the gate holds, the town is safe". */
const LEADING = setOf('if when after while because although though whereas before until since as once unless');
const RELATIVE = setOf('who which');
/** "as" behind these compares: "as well as the mayor", "such as ours". */
const COMPARES = setOf('as well such long soon much many far same just known early late little few');
/** A clause shows its subject and verb within so many tokens; one that stands before, within so many. */
const NEAR = 10;
const FAR = 40;

/** Pieces of a clause, each beginning at a border; lists of token indexes, in order. A quotation is one utterance and not cut. */
export function cutClauses(
  tokens: readonly Token[],
  clause: readonly number[],
  quotes: readonly Quotation[],
): number[][] {
  const pieces: number[][] = [[]];
  for (const [place, index] of clause.entries()) {
    const piece = pieces.at(-1) as number[];
    if (place > 0 && isBorder(tokens, clause, place, piece) && !isInsideQuote(quotes, tokens, index)) pieces.push([]);
    (pieces.at(-1) as number[]).push(index);
  }
  return pieces;
}

function isInsideQuote(quotes: readonly Quotation[], tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return quotes.some(
    ({ parts }) =>
      before !== undefined &&
      token !== undefined &&
      parts.some((part) => part.start <= before.span.start && token.span.end <= part.end),
  );
}

/** `piece`: what stands before in the piece that may end here. */
function isBorder(
  tokens: readonly Token[],
  clause: readonly number[],
  place: number,
  piece: readonly number[],
): boolean {
  const at = (offset: number): Token | undefined => tokens[clause[place + offset] ?? -1];
  const [before, token, next] = [at(-1), at(0), at(1)];
  if (token === undefined || before === undefined) return false;
  if (before.norm === ';' || before.norm === ':' || before.norm === '--') return true;
  if (before.norm === '-' && before.span.end < token.span.start) return true;
  // A frame stood here: "The sirens failed, [the mayor said,] and people were woken by neighbours."
  if ((clause[place] as number) - (clause[place - 1] as number) > 1)
    return statesSomething(tokens, piece, FAR) && statesSomething(tokens, clause.slice(place, place + NEAR));
  if (before.norm === ',') {
    if (AFTER_COMMA.has(token.norm)) return !compares(token, before, next);
    return opensParticiple(at) || endsLeading(tokens, clause, place, piece);
  }
  if (RELATIVE.has(token.norm)) return isNominal(before);
  if (SUBORDINATE.has(token.norm))
    return !compares(token, before, next) && statesSomething(tokens, clause.slice(place + 1, place + NEAR));
  // "cut ties and closed its embassy"
  return (token.norm === 'and' || token.norm === 'but') && isVerb(next) && !isVerb(before);
}

const compares = (token: Token, before: Token, next: Token | undefined): boolean =>
  token.norm === 'as' && (COMPARES.has(before.norm) || COMPARES.has(next?.norm ?? ''));

/** ", killing four" opens a clause; "pushing, kicking and slapping" is a list. */
function opensParticiple(at: (offset: number) => Token | undefined): boolean {
  const [word, next, before] = [at(0), at(1), at(-2)];
  if (word?.pos !== 'VERB' || !word.norm.endsWith('ing') || before?.norm.endsWith('ing') === true) return false;
  return next !== undefined && next.norm !== ',' && next.norm !== 'and';
}

/** The comma behind a clause that a conjunction opened, before one with a subject and a verb. */
function endsLeading(
  tokens: readonly Token[],
  clause: readonly number[],
  place: number,
  piece: readonly number[],
): boolean {
  const opener = tokens[piece.find((index) => /\p{L}/u.test(tokens[index]?.norm ?? '')) ?? -1];
  if (opener === undefined || !LEADING.has(opener.norm) || !statesSomething(tokens, piece, FAR)) return false;
  return findFiniteVerb(tokens, clause.slice(place, place + NEAR)) > 0;
}
