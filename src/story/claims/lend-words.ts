/**
 * Whom a clause is about that does not say so itself: the subject of the clause it is joined to ("cut ties [and] closed its embassy"), the noun
 * that "who" stands for, the name behind "she". These words take part in comparing, not in the evidence.
 */
import type { ReadArticle, Token } from '../../model/index.ts';
import { tokensIn } from '../terms/index.ts';
import { findFiniteVerb, isVerb } from './finite-clause.ts';

const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'whom']);
/** Parts of speech of the words lent. */
const LENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
/** At most so many words are lent. */
const MAX_LENT = 6;
/** Adverbs before the verb of a clause without a subject. */
const MAX_TO_VERB = 3;

/** Gives the tokens lent to a piece of a sentence, which may follow another. */
export function lendWords(article: ReadArticle): (piece: readonly number[], before?: readonly number[]) => number[] {
  const nameOf = findNames(article);
  return (piece, before) => {
    const pronouns = piece.flatMap((index) => nameOf.get(index) ?? []);
    const first = article.tokens[piece[0] as number];
    if (first === undefined) return pronouns;
    if (RELATIVE.has(first.norm)) return [...pronouns, ...antecedentOf(article.tokens, piece[0] as number)];
    if (before === undefined || !lacksSubject(article.tokens, piece)) return pronouns;
    const subject = subjectOf(article.tokens, before);
    return [...pronouns, ...subject, ...subject.flatMap((index) => nameOf.get(index) ?? [])];
  };
}

/** For every pronoun that stands for a named actor, the tokens of that actor's first name in the article. */
function findNames({ tokens, actors }: ReadArticle): ReadonlyMap<number, readonly number[]> {
  const names = new Map<number, readonly number[]>();
  for (const { mentions } of actors.list) {
    const named = mentions.find(({ form }) => form === 'name');
    if (named === undefined) continue;
    const name = tokensIn(tokens, named.span);
    for (const { span, form } of mentions) {
      if (form === 'pronoun') for (const index of tokensIn(tokens, span)) names.set(index, name);
    }
  }
  return names;
}

function lacksSubject(tokens: readonly Token[], piece: readonly number[]): boolean {
  for (const index of piece.slice(0, MAX_TO_VERB)) {
    const token = tokens[index];
    if (isVerb(token)) return true;
    if (token?.pos !== 'ADV') return false;
  }
  return false;
}

function subjectOf(tokens: readonly Token[], clause: readonly number[]): number[] {
  const verb = findFiniteVerb(tokens, clause);
  return clause
    .slice(0, Math.max(0, verb))
    .filter((index) => LENT.has(tokens[index]?.pos ?? '') || tokens[index]?.pos === 'PRON')
    .slice(-MAX_LENT);
}

/** The nouns right before "who". */
function antecedentOf(tokens: readonly Token[], relative: number): number[] {
  const found: number[] = [];
  for (let index = relative - 1; index >= 0 && found.length < MAX_LENT; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.sentenceIndex !== tokens[relative]?.sentenceIndex) break;
    if (token.norm === ',' && found.length === 0) continue;
    if (!LENT.has(token.pos)) break;
    found.unshift(index);
  }
  return found;
}
