import { findSourceKinds, isOrganisationNoun } from '../../lexicons/index.ts';
import type { RoleDraft } from './actor-draft.ts';
import type { ActorText } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';
import { CARRYING, headAfter, isHyphen, isPersonNoun, isPlural, phraseEnd, roleOf, same } from './role-phrase.ts';

/** The description that stands after a name or is said of it. Bounded work per name. */
export const findRoleAfter = (article: ActorText, name: NameSpan): RoleDraft | undefined =>
  findApposition(article, name) ?? findCopula(article, name);

/** "Scott Taylor, a former congressman from Virginia,": from the comma to where the phrase ends. */
function findApposition(article: ActorText, name: NameSpan): RoleDraft | undefined {
  let first = name.end + 1;
  const mark = article.words[name.end];
  if (!(mark === ',' || (mark === '-' && !isHyphen(article, name.end))) || !same(article, name.first, first))
    return undefined;
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
  /^(?:[,.;:()\]—–-]|and|who|which|that|whose|on|told|said)$/u.test(article.words[end] ?? '');

/** "Sarn is a senior member of …", "who served as director of …". */
function findCopula(article: ActorText, name: NameSpan): RoleDraft | undefined {
  const verb = article.words[name.end] === ',' && article.words[name.end + 1] === 'who' ? name.end + 2 : name.end;
  const serves = article.words[verb + 1] === 'as' && /^serve[sd]$/u.test(article.words[verb] ?? '') ? verb + 2 : 0;
  const first = serves > 0 ? serves : verb + 1;
  if (serves === 0 && !/^(?:is|was|remains|became)$/u.test(article.words[verb] ?? '')) return undefined;
  if (!same(article, name.first, first) || (serves === 0 && !/^(?:a|an|the)$/u.test(article.words[first] ?? '')))
    return undefined;
  const head = headAfter(article, first, name);
  if (head === undefined || !isPersonNoun(article, head) || isPlural(article, head)) return undefined;
  return roleOf(article, first, phraseEnd(article, head), head);
}
