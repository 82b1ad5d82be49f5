import { findSourceKinds, isOrganisationNoun, titleUseOf } from '../../lexicons/index.ts';
import type { RoleDraft } from './actor-draft.ts';
import { type ActorText, spanOfTokens, textOfTokens } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Longest role, in tokens; bounds the work per name. */
const MAX_ROLE_TOKENS = 16;
const CARRYING = new Set(
  'former,then,ex,acting,interim,late,deputy,senior,local,veteran,longtime,outgoing,incoming,retired,disgraced,embattled'.split(
    ',',
  ),
);

/** Every post or description that stands beside a name: before it, after it, or said of it. Bounded work per name. */
export function findRoles(article: ActorText, name: NameSpan): RoleDraft[] {
  const before = findTitleRole(article, name) ?? findNounBefore(article, name) ?? findHolderBefore(article, name);
  const after = findApposition(article, name) ?? findCopula(article, name);
  return [before, findNamed(article, name), after].filter((role) => role !== undefined);
}

/** Whether a noun names a kind of person or post. */
export function isPersonNoun(article: ActorText, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return false;
  if (titleUseOf(token.norm) === 'post') return true;
  const kinds = findSourceKinds(token.lemma);
  return kinds.has('person') && !kinds.has('institution');
}

function roleOf(article: ActorText, first: number, end: number, head: number): RoleDraft | undefined {
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

/** "Museum Director Tom Varley", "former President Ann Lee". */
function findTitleRole(article: ActorText, name: NameSpan): RoleDraft | undefined {
  if (name.title === undefined) return undefined;
  let { first } = name.title;
  while (
    first > 0 &&
    (CARRYING.has(article.words[first - 1] ?? '') || article.words[first - 1] === '-') &&
    same(article, first - 1, first)
  ) {
    first -= 1;
  }
  return roleOf(article, first, name.title.end, name.title.end - 1);
}

const same = (article: ActorText, a: number, b: number): boolean =>
  article.tokens[a] !== undefined && article.tokens[a].sentenceIndex === article.tokens[b]?.sentenceIndex;

/** A hyphen inside a word; a dash between clauses has the same matching form. */
const isHyphen = (article: ActorText, at: number): boolean =>
  article.words[at] === '-' && article.glued(at - 1) && article.glued(at);

/** Start of the noun phrase that ends before `end`: nouns, adjectives, names and owners. */
function phraseStart(article: ActorText, end: number): number {
  let first = end;
  while (first > 0 && first > end - MAX_ROLE_TOKENS && same(article, first - 1, end - 1)) {
    const token = article.tokens[first - 1];
    const word = token?.norm ?? '';
    const fits =
      /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token?.pos ?? '') ||
      word === "'s" ||
      word === '-' ||
      word === '&' ||
      CARRYING.has(word);
    if (!fits) break;
    first -= 1;
  }
  return first;
}

/** "local police chief Omid Rahan", "former radio host Ada Lorne", "her father Piet". */
function findNounBefore(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const head = name.first - 1;
  if (name.addressFirst !== undefined || !same(article, head, name.first) || article.capital(head)) return undefined;
  const token = article.tokens[head];
  if (
    token === undefined ||
    !(/^(?:NOUN|PROPN)$/u.test(token.pos) || (token.pos === 'ADJ' && token.norm === 'chief')) ||
    !isPersonNoun(article, head) ||
    isPlural(article, head)
  )
    return undefined;
  return roleOf(article, phraseStart(article, name.first), name.first, head);
}

const isPlural = (article: ActorText, index: number): boolean => {
  const token = article.tokens[index];
  return token !== undefined && token.lemma !== token.norm && token.norm.endsWith('s');
};

/** "Russia's deputy foreign minister, Pavel Orlin," "her husband, Emil Sarn, said". */
function findHolderBefore(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const head = name.first - 2;
  if (
    article.words[name.first - 1] !== ',' ||
    !same(article, head, name.first) ||
    !isPersonNoun(article, head) ||
    isPlural(article, head)
  ) {
    return undefined;
  }
  const next = article.words[name.end] ?? '';
  if (!(next === ',' || next === '.' || article.tokens[name.end]?.pos === 'VERB' || next === '')) return undefined;
  const first = phraseStart(article, name.first - 1);
  const asked = article.tokens[first - 1];
  const owned = article.words.slice(first, head).includes("'s");
  const determined =
    asked !== undefined && (asked.pos === 'DET' || /^(?:his|her|its|their|the|a|an|my|our)$/u.test(asked.norm));
  return owned || determined ? roleOf(article, first, name.first - 1, head) : undefined;
}

/** "a bear named Bruno", "a woman called Ann". */
function findNamed(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const verb = name.first - 1;
  if (!/^(?:named|called)$/u.test(article.words[verb] ?? '') || !same(article, verb, name.first)) return undefined;
  const head = verb - 1;
  const token = article.tokens[head];
  if (!/^(?:NOUN|ADJ)$/u.test(token?.pos ?? '')) return undefined;
  return roleOf(article, phraseStart(article, verb), verb, head);
}

/** "Scott Taylor, a former congressman from Virginia,": from the comma to where the phrase ends. */
function findApposition(article: ActorText, name: NameSpan): RoleDraft | undefined {
  let first = name.end + 1;
  if (article.words[name.end] !== ',' || !same(article, name.first, first)) return undefined;
  if (/^\d{1,3}$/u.test(article.words[first] ?? '') && article.words[first + 1] === ',') first += 2;
  const opener = article.tokens[first];
  if (opener === undefined || !same(article, name.first, first)) return undefined;
  const article_ = /^(?:a|an|the)$/u.test(opener.norm);
  const owner = opener.pos === 'PRON' && /^(?:his|her|its|their|whose)$/u.test(opener.norm);
  if (!article_ && !owner && !/^(?:NOUN|ADJ|PROPN)$/u.test(opener.pos) && !CARRYING.has(opener.norm)) return undefined;
  const head = headAfter(article, first, name);
  if (head === undefined) return undefined;
  const person = isPersonNoun(article, head);
  // "in Tanzania, an agency spokesman said": who stands after a place is its subject's neighbour, no apposition.
  if (person && /^(?:in|at|near|on|across)$/u.test(article.words[name.first - 1] ?? '')) return undefined;
  const described = article_ && opener.norm !== 'the' && article.tokens[head]?.pos === 'NOUN';
  const institution =
    isOrganisationNoun(article.words[head] ?? '') || findSourceKinds(article.tokens[head]?.lemma ?? '').has('outlet');
  if (!person && !described && !(article_ && institution)) return undefined;
  if (isPlural(article, head) && !institution) return undefined;
  const end = phraseEnd(article, head);
  // "In Ukraine, the administration is …" opens a clause; an apposition is closed again.
  return isClosed(article, end, name) ? roleOf(article, first, end, head) : undefined;
}

const isClosed = (article: ActorText, end: number, name: NameSpan): boolean =>
  !same(article, end, name.first) ||
  /^(?:[,.;:)\]—–-]|and|who|which|that|whose|on|told|said)$/u.test(article.words[end] ?? '');

/** The chief noun of a phrase: the last noun before a preposition, comma or verb. */
function headAfter(article: ActorText, first: number, name: NameSpan): number | undefined {
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
function phraseEnd(article: ActorText, head: number): number {
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

/** "Sarn is a senior member of …". */
function findCopula(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const verb = article.words[name.end] === ',' && article.words[name.end + 1] === 'who' ? name.end + 2 : name.end;
  if (!/^(?:is|was|remains|became)$/u.test(article.words[verb] ?? '') || !same(article, name.first, verb + 1))
    return undefined;
  if (!/^(?:a|an|the)$/u.test(article.words[verb + 1] ?? '')) return undefined;
  const head = headAfter(article, verb + 2, name);
  if (head === undefined || !isPersonNoun(article, head) || isPlural(article, head)) return undefined;
  return roleOf(article, verb + 2, phraseEnd(article, head), head);
}
