import { countryOfDemonym, countryOfName, findSourceKinds, headKeyOf, institutionHead } from '../../lexicons/index.ts';
import type { ActorText } from './actor-text.ts';

/** A name by its last token: where it begins and what its actor is called. */
export interface NameEnd {
  readonly first: number;
  readonly actor: string;
}

/** A noun phrase with an institution's common noun as its head: "the Norwegian army", "Hexby police", "the museum". */
export interface InstitutionPhrase {
  /** With its article ("the"), where one is printed. */
  readonly first: number;
  readonly end: number;
  /** First token after the article. */
  readonly bodyFirst: number;
  /** Lemma of the head, synonyms made one: "military" for "army". */
  readonly head: string;
  /** Country, place or organisation it belongs to, in standard form; "" when it names none. */
  readonly owner: string;
  /** Matching forms between owner and head, with the head: "military court". */
  readonly rest: string;
  readonly definite: boolean;
}

/** Heads that name one body although they are plural. */
const MANY = new Set(['forces', 'militant', 'police']);
/** Longest phrase before the head, in tokens. */
const MAX_BEFORE = 7;

/** Every institution phrase in plain sentences, in text order; bounded work per noun. */
export function findInstitutions(article: ActorText, nameEndingAt: ReadonlyMap<number, NameEnd>): InstitutionPhrase[] {
  const found: InstitutionPhrase[] = [];
  for (let index = 0; index < article.tokens.length; index += 1) {
    const phrase = phraseAt(article, index, nameEndingAt);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

function phraseAt(
  article: ActorText,
  head: number,
  nameEndingAt: ReadonlyMap<number, NameEnd>,
): InstitutionPhrase | undefined {
  const token = article.tokens[head];
  if (token === undefined || article.loud(head)) return undefined;
  const capital = article.capital(head);
  if (capital && !(article.words[head - 1] === 'the' && token.pos !== 'VERB')) return undefined;
  if (!capital && token.pos !== 'NOUN' && token.pos !== 'ADJ') return undefined;
  const institution =
    institutionHead(token.lemma) === 'use' ||
    (findSourceKinds(token.lemma).has('institution') && institutionHead(token.lemma) !== 'general');
  if (!institution || (token.norm !== token.lemma && !MANY.has(headKeyOf(token.lemma)))) return undefined;
  const next = article.tokens[head + 1];
  const goesOn =
    next?.pos === 'NOUN' ||
    (next?.norm === '-' && article.glued(head)) ||
    (next?.pos === 'PROPN' &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(next.norm) &&
      article.words[head - 1] !== 'the');
  if (next !== undefined && next.sentenceIndex === token.sentenceIndex && goesOn) return undefined;
  let bodyFirst = head;
  let owner = '';
  let restFirst = head;
  while (bodyFirst > 0 && bodyFirst > head - MAX_BEFORE) {
    const at = bodyFirst - 1;
    const before = article.tokens[at];
    if (before === undefined || before.sentenceIndex !== token.sentenceIndex) break;
    const name = nameEndingAt.get(bodyFirst);
    if (name !== undefined && owner === '') {
      owner = countryOfName(name.actor) ?? name.actor;
      bodyFirst = name.first;
      continue;
    }
    if (before.norm === "'s" && owner === '' && nameEndingAt.has(at)) {
      restFirst = bodyFirst;
      bodyFirst = at;
      continue;
    }
    const pair = countryOfDemonym(`${article.raw(at - 1)} ${article.raw(at)}`);
    if (pair !== undefined) {
      owner = pair;
      bodyFirst = at - 1;
      continue;
    }
    const country = countryOfDemonym(article.raw(at));
    if (country !== undefined) {
      owner = owner === '' ? country : `${country} ${owner}`;
      bodyFirst = at;
      continue;
    }
    if (owner !== '' || article.capital(at)) break;
    const hyphenated = before.norm === '-' && article.glued(at) && article.glued(at - 1);
    if (!(before.pos === 'NOUN' || before.pos === 'ADJ' || hyphenated)) break;
    bodyFirst = at;
    restFirst = at;
  }
  restFirst = Math.max(restFirst, bodyFirst);
  const determiner = article.tokens[bodyFirst - 1];
  const sameSentence = determiner?.sentenceIndex === token.sentenceIndex;
  const determined = sameSentence && /^(?:the|a|an|this)$/u.test(determiner.norm);
  const words = article.words
    .slice(restFirst, head)
    .filter((word) => /\p{L}/u.test(word) && word !== 's' && word !== "'s");
  return {
    first: determined ? bodyFirst - 1 : bodyFirst,
    end: head + 1,
    bodyFirst,
    head: headKeyOf(token.lemma),
    owner,
    rest: [...words, headKeyOf(token.lemma)].join(' '),
    definite: sameSentence && /^(?:the|this|its|their|our|'s)$/u.test(determiner.norm),
  };
}
