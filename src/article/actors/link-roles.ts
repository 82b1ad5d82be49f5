import { genderOf, isOrganisationNoun, isPlaceNoun, titleUseOf } from '../../lexicons/index.ts';
import type { ActorDraft, RoleDraft } from './actor-draft.ts';
import { isSurePlace, kindOfVotes, voteKind } from './actor-kind.ts';
import type { ActorText } from './actor-text.ts';
import { findRoleAfter } from './find-roles-after.ts';
import { findRolesBefore } from './find-roles-before.ts';
import type { NameSpan } from './name-span.ts';
import { isPersonNoun, isPlural, same } from './role-phrase.ts';

/**
 * Gives each actor the roles that stand beside its names, and one person's post in the plural to all that it is a list of;
 * a person's post makes it a person.
 */
export function linkRoles(article: ActorText, actors: readonly ActorDraft[], names: readonly NameSpan[]): void {
  const ownerAt = new Map<number, ActorDraft>();
  for (const actor of actors) for (const mention of actor.mentions) ownerAt.set(mention.end, actor);
  for (const [index, name] of names.entries()) {
    const actor = ownerAt.get(name.end);
    if (actor === undefined) continue;
    if (!isSurePlace(actor)) {
      for (const role of findRolesBefore(article, name)) {
        addRole(article, actor, role);
        for (const other of restOfList(article, names, index, role)) addRole(article, ownerAt.get(other.end), role);
      }
    }
    const role = findRoleAfter(article, name);
    if (role === undefined || holdsPerson(article, names, index, role, ownerAt)) continue;
    const before = names[index - 1];
    const person =
      isPersonRole(article, role) && isPossessor(article, name, before) ? ownerAt.get(before?.end ?? -1) : actor;
    if (person !== undefined && suits(person, role)) addRole(article, person, role);
  }
  for (const actor of actors) actor.kind = kindOfVotes(actor);
}

/** Tokens between two names of one list: "Ann Lee (Osk.), Piet Loos and …". */
const MAX_BETWEEN = 6;

/** The names that go on with a list whose first has a post in the plural: "Senators Ann Lee and Piet Loos". */
function restOfList(article: ActorText, names: readonly NameSpan[], index: number, role: RoleDraft): NameSpan[] {
  const rest: NameSpan[] = [];
  const word = (article.words[role.at - 1] ?? '').replace(/\.$/u, '');
  const plural = word.endsWith('s') && (isPlural(article, role.at - 1) || titleUseOf(word.slice(0, -1)) !== undefined);
  if (!plural) return rest;
  let last = names[index];
  for (let next = index + 1; next < names.length && last !== undefined; next += 1) {
    const name = names[next] as NameSpan;
    const gap = article.words.slice(last.end, name.first);
    if (gap.length > MAX_BETWEEN || !same(article, last.end, name.first)) break;
    if (gap.at(-1) === '(' || gap.at(-1) === 'of') continue;
    if (name.title !== undefined || name.addressFirst !== undefined || name.end - name.first < 2) break;
    if (!/^(?:,|and|, and)$/u.test(gap.join(' ').replace(/^(?:\(.*\)|of \S+) ?/u, ''))) break;
    rest.push(name);
    last = name;
  }
  return rest;
}

/** Whether a description names somebody else: "Ann Lee, Oskan Prime Minister Piet Loos and …" is a list. */
function holdsPerson(
  article: ActorText,
  names: readonly NameSpan[],
  index: number,
  role: RoleDraft,
  ownerAt: ReadonlyMap<number, ActorDraft>,
): boolean {
  for (let next = index + 1; next < names.length; next += 1) {
    const name = names[next] as NameSpan;
    if (name.first > role.at) return false;
    const first = name.title?.first ?? name.addressFirst ?? name.first;
    const owned = article.words[name.end] === "'s" || article.words[name.end] === "'";
    const named = name.title !== undefined || ownerAt.get(name.end)?.kind === 'person';
    if (!named || owned) continue;
    const before = article.tokens[first - 1];
    const opens = before === undefined || (article.tokens[first]?.span.start ?? 0) <= role.span.start;
    if (opens || !/^(?:ADP|DET|PUNCT|CCONJ)$/u.test(before.pos)) return true;
  }
  return false;
}

/** "Senator Ann Lee of Oskvale, a critic": the place belongs to the person before it, and so does what follows. */
const isPossessor = (article: ActorText, name: NameSpan, before: NameSpan | undefined): boolean =>
  before !== undefined &&
  (before.end === name.first - 1 || (before.end === name.first - 2 && article.words[name.first - 1] === 'the')) &&
  /^(?:of|from)$/u.test(article.words[before.end] ?? '');

const isPersonRole = (article: ActorText, role: RoleDraft): boolean => {
  for (let at = role.at - 1; at >= 0 && (article.tokens[at]?.span.start ?? 0) >= role.span.start; at -= 1)
    if (article.tokens[at]?.lemma === role.head) return isPersonNoun(article, at);
  return false;
};

/** A sure place is no critic and no idea, but "a region in the north". */
const suits = (actor: ActorDraft, role: RoleDraft): boolean =>
  !isSurePlace(actor) || isPlaceNoun(role.head) || isOrganisationNoun(role.head) || PLACE_HEADS.has(role.head);
const PLACE_HEADS = new Set(
  'city,town,village,country,nation,state,capital,region,province,district,suburb,neighborhood,neighbourhood,ally,neighbor,neighbour,stronghold,enclave,republic,kingdom,resort,port,home'.split(
    ',',
  ),
);

function addRole(article: ActorText, actor: ActorDraft | undefined, role: RoleDraft): void {
  if (actor === undefined) return;
  actor.roles.push(role);
  const gender = genderOf('role', role.head);
  if (gender !== undefined) actor.gender ??= gender;
  for (let at = role.at - 1; at >= 0 && (article.tokens[at]?.span.start ?? 0) >= role.span.start; at -= 1) {
    if (article.tokens[at]?.lemma === role.head && isPersonNoun(article, at)) {
      if (!FIRMS_TOO.has(role.head)) voteKind(actor, 'person', 'role');
      return;
    }
  }
}

/** Nouns that say of a firm as well as of a person what it does: they tell nothing of the kind. */
const FIRMS_TOO = new Set(['builder', 'owner', 'partner', 'shareholder', 'developer', 'creditor']);
