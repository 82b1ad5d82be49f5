/** Whom a clause is about that shows no subject of its own, as the words before it print it; token ranges `[first, end)`. */
import { findSourceKinds } from '../../lexicons/index.ts';
import type { Token } from '../../model/index.ts';
import { findFiniteVerb, isNominal } from './finite-clause.ts';

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A longer subject is cut at its first comma or relative clause, or given up. */
const MAX_SUBJECT = 14;
const IN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);
const RELATIVE = /^(?:who|which|that|whose|where|whom)$/u;
const LINKS = /^(?:in|at|from|on|for|with|of)$/u;

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** The subject of the first and only clause of `[from, to)`: "the mayor" of "On Monday, the mayor, a baker, left [and closed the shop]". */
export function findSubjectBefore(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  let first = from;
  const clause = (): number[] => Array.from({ length: Math.max(0, to - first) }, (_, step) => first + step);
  let verb = first + findFiniteVerb(tokens, clause());
  if (verb < first) return undefined;
  if (/^(?:ADP|SCONJ|ADV|CCONJ|PUNCT)$/u.test(tokens[first]?.pos ?? '')) {
    let comma = first;
    while (comma < to && norm(tokens, comma) !== ',') comma += 1;
    first = comma < to && comma < first + MAX_SUBJECT ? comma + 1 : first;
    while (first < to && /^(?:ADP|SCONJ|ADV|CCONJ|PUNCT)$/u.test(tokens[first]?.pos ?? '')) first += 1;
    const place = findFiniteVerb(tokens, clause());
    if (place < 0) return undefined;
    verb = first + place;
  }
  let end = first;
  while (end < verb && norm(tokens, end) !== ',' && !RELATIVE.test(norm(tokens, end))) end += 1;
  while (end > first && !isNominal(tokens[end - 1])) end -= 1;
  // Behind another clause the verb may go with that: better no subject than a wrong one.
  const isSure = !tokens.slice(end, to).some(({ norm: word, pos }) => pos === 'SCONJ' || RELATIVE.test(word));
  return isSure && end > first && end - first <= MAX_SUBJECT ? { first, end } : undefined;
}

/** The noun phrase that "who" at a place stands for: "farmers in the valley", "Ann Lee". */
export function findAntecedent(tokens: readonly Token[], relative: number, from: number): TokenRange | undefined {
  let end = relative;
  while (end > from && /^(?:,|-|--)$/u.test(norm(tokens, end - 1))) end -= 1;
  let first = phraseStart(tokens, end, from);
  // "farmers in the valley who": the valley is nobody.
  while (first < end && !isSomebody(tokens[end - 1], tokens[first]) && LINKS.test(norm(tokens, first - 1))) {
    const before = phraseStart(tokens, first - 1, from);
    if (before === first - 1) break;
    first = before;
    if (isSomebody(tokens[first], undefined) || end - first > MAX_SUBJECT) break;
  }
  // "a mayor from Oskvale, who": the place behind the link is nobody either.
  while (
    /^(?:of|from|in)$/u.test(norm(tokens, first - 1)) &&
    isSomebody(tokens[first - 2], undefined) &&
    phraseStart(tokens, first - 1, from) < first - 1
  )
    first = phraseStart(tokens, first - 1, from);
  return end > first && end - first <= MAX_SUBJECT ? { first, end } : undefined;
}

/** Start of the words that belong to the noun before `end`. */
function phraseStart(tokens: readonly Token[], end: number, from: number): number {
  let first = end;
  while (first > from) {
    const token = tokens[first - 1] as Token;
    const joined = token.norm === '-' && token.span.end === tokens[first]?.span.start;
    const owner = /^(?:'s|his|her|its|their|our|&)$/u.test(token.norm);
    if (!IN_PHRASE.has(token.pos) && !joined && !owner) break;
    first -= 1;
    if (token.pos === 'DET') break;
  }
  return first;
}

const isSomebody = (head: Token | undefined, opens: Token | undefined): boolean =>
  head?.pos === 'PROPN'
    ? opens?.pos !== 'DET'
    : head !== undefined && [head.norm, head.lemma].some((word) => findSourceKinds(word).size > 0);
