import { findSourceKinds, titleUseOf } from '../../lexicons/index.ts';
import type { RoleDraft } from './actor-draft.ts';
import { type ActorText, spanOfTokens, textOfTokens } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Longest role, in tokens; bounds the work per name. */
const MAX_ROLE_TOKENS = 16;
/** Words before a post that belong to it. */
export const CARRYING = new Set(
  'former,then,ex,acting,interim,late,deputy,senior,local,veteran,longtime,outgoing,incoming,retired,disgraced,embattled'.split(
    ',',
  ),
);

/** Whether a noun names a kind of person or post. */
export function isPersonNoun(article: ActorText, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return false;
  if (titleUseOf(token.norm) === 'post') return true;
  const kinds = findSourceKinds(token.lemma);
  return kinds.has('person') && !kinds.has('institution');
}

/** A role over tokens `[first, end)`, without its article; `undefined` when nothing is left of it. */
export function roleOf(article: ActorText, first: number, end: number, head: number): RoleDraft | undefined {
  let start = first;
  while (start < end && /^(?:a|an|the|his|her|its|their|our|my|this|that|-|"|,)$/u.test(article.words[start] ?? ''))
    start += 1;
  if (start >= end || head < start) return undefined;
  return {
    span: spanOfTokens(article, start, end),
    text: textOfTokens(article, start, end),
    head: article.tokens[head]?.lemma ?? '',
    words: article.words.slice(start, end).filter((word) => /\p{L}/u.test(word)),
    at: end,
  };
}

/** Whether two tokens stand in one sentence. */
export const same = (article: ActorText, a: number, b: number): boolean =>
  article.tokens[a] !== undefined && article.tokens[a].sentenceIndex === article.tokens[b]?.sentenceIndex;

/** A hyphen inside a word; a dash between clauses has the same matching form. */
export const isHyphen = (article: ActorText, at: number): boolean =>
  article.words[at] === '-' && article.glued(at - 1) && article.glued(at);

/** Start of the noun phrase that ends before `end`: nouns, adjectives, names and owners. */
export function phraseStart(article: ActorText, end: number): number {
  let first = end;
  while (first > 0 && first > end - MAX_ROLE_TOKENS && same(article, first - 1, end - 1)) {
    const token = article.tokens[first - 1];
    const word = token?.norm ?? '';
    const fits =
      /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token?.pos ?? '') ||
      word === "'s" ||
      isHyphen(article, first - 1) ||
      word === '&' ||
      CARRYING.has(word);
    if (!fits) break;
    first -= 1;
  }
  return first;
}

/** Whether a noun is in the plural. */
export const isPlural = (article: ActorText, index: number): boolean => {
  const token = article.tokens[index];
  return token !== undefined && token.lemma !== token.norm && token.norm.endsWith('s');
};

/** The chief noun of a phrase: the last noun before a preposition, comma or verb. */
export function headAfter(article: ActorText, first: number, name: NameSpan): number | undefined {
  let head: number | undefined;
  for (let at = first; at < first + MAX_ROLE_TOKENS && same(article, name.first, at); at += 1) {
    const token = article.tokens[at];
    const pos = token?.pos ?? '';
    if (pos === 'NOUN' || (pos === 'PROPN' && isPersonNoun(article, at))) head = at;
    else if (head !== undefined && !(token?.norm === "'s" || isHyphen(article, at) || pos === 'PROPN' || pos === 'ADJ'))
      break;
    else if (/^(?:AUX|PUNCT|SCONJ|CCONJ|ADP)$/u.test(pos) && !isHyphen(article, at)) break;
    else if (pos === 'VERB' && at > first && !/(?:ed|ing)$/u.test(token?.norm ?? '')) break;
  }
  return head;
}

/** The phrase goes on over "of …", "from …", "in …", "for …", "at …" until a comma, a verb or a clause. */
export function phraseEnd(article: ActorText, head: number): number {
  let end = head + 1;
  for (let at = head + 1; at < head + MAX_ROLE_TOKENS && same(article, head, at); at += 1) {
    const token = article.tokens[at];
    const pos = token?.pos ?? '';
    const word = token?.norm ?? '';
    const joined = article.words[at - 1] === '-' && article.glued(at - 2) && article.glued(at - 1);
    if (!joined && /^(?:VERB|AUX|PRON|SCONJ|PART)$/u.test(pos) && word !== "'s" && word !== "'") break;
    if (pos === 'PUNCT' && !isHyphen(article, at)) break;
    if (pos === 'CCONJ' && word !== '&' && !article.capital(at + 1)) break;
    if (pos === 'ADP' && !/^(?:of|from|in|for|at|to|with|on)$/u.test(word)) break;
    if (pos === 'CCONJ' || pos === 'ADP' || pos === 'DET' || pos === 'PUNCT') continue;
    end = at + 1;
  }
  return end;
}
