import {
  countryOfDemonym,
  countryOfName,
  findOrganisation,
  findPlace,
  isGivenName,
  isJunior,
  isSamePerson,
  keyOfName,
  rarityOf,
  surnameOf,
} from '../../lexicons/index.ts';
import type { ActorKind } from '../../model/index.ts';
import { initialsOf } from '../../text/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { kindOfVotes } from './classify-names.ts';
import type { NameSpan } from './name-span.ts';

/**
 * Joins the names of one article: equal names first, then surname with full name, acronym with expansion, short with
 * long form of an organisation. Names meet by key, so the work is linear in names for all but equal surnames.
 */
export function linkNames(article: ActorText, names: readonly NameSpan[]): ActorDraft[] {
  const equal = joinEqual(article, names);
  for (const actor of equal) actor.kind = kindOfVotes(actor.votes);
  const people = joinPeople(equal);
  return joinOrganisations(people).sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** Equal but for capitals, accents, "the", and the names of a country or known organisation. */
function joinEqual(article: ActorText, names: readonly NameSpan[]): ActorDraft[] {
  const byKey = new Map<string, ActorDraft>();
  for (const name of names) {
    const printed = textOfTokens(article, name.first, name.end).replace(/(?<=\p{L})['’]s$/u, '');
    const key = countryOfName(printed) ?? findOrganisation(printed) ?? keyOfName(printed);
    let actor = byKey.get(key);
    if (actor === undefined) {
      actor = {
        kind: 'unknown',
        name: printed,
        words: wordsOf(article, name),
        mentions: [],
        roles: [],
        votes: new Map(),
      };
      byKey.set(key, actor);
    } else if (isFuller(printed, actor.name)) {
      actor.name = printed;
      actor.words = wordsOf(article, name);
    }
    actor.mentions.push({ first: name.addressFirst ?? name.first, end: name.end, form: 'name' });
    for (const [kind, count] of name.votes) actor.votes.set(kind, (actor.votes.get(kind) ?? 0) + count);
    const address = name.addressFirst === undefined ? '' : (article.words[name.addressFirst] ?? '');
    if (/^(?:mr|sir|lord)/u.test(address)) actor.gender = 'he';
    if (/^(?:mrs|ms|miss|dame|lady)/u.test(address)) actor.gender = 'she';
  }
  return [...byKey.values()];
}

const wordsOf = (article: ActorText, name: NameSpan): string[] =>
  article.words
    .slice(name.first, name.end)
    .map((word) => (word.length > 2 ? word.replace(/'s$/u, '') : word))
    .filter((word) => /\p{L}|&/u.test(word));

/** The longer form; of equally long ones that which is not all in capitals. */
const isFuller = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && b === b.toUpperCase() && a !== a.toUpperCase());

function absorb(into: ActorDraft, from: ActorDraft): void {
  into.mentions.push(...from.mentions);
  into.mentions.sort((a, b) => a.first - b.first);
  into.roles.push(...from.roles);
  for (const [kind, count] of from.votes) into.votes.set(kind, (into.votes.get(kind) ?? 0) + count);
  if (into.gender === undefined && from.gender !== undefined) into.gender = from.gender;
}

/** "Thorne" and "Ada Thorne"; a bare surname that several bear goes to the one named last before it. */
function joinPeople(actors: readonly ActorDraft[]): ActorDraft[] {
  const bySurname = new Map<string, ActorDraft[]>();
  const byGiven = new Map<string, ActorDraft[]>();
  const gone = new Set<ActorDraft>();
  // "Romley-Ryder" is one word: two people or a double surname, but no given name with a surname.
  const bare = new Set(actors.filter(isBarePerson).map(({ words }) => words[0]));
  const full = actors.filter(
    (actor) =>
      actor.words.length > 1 &&
      /[\s.]/u.test(actor.name) &&
      (actor.kind === 'person' ||
        (actor.kind === 'unknown' && actor.words.length === 2 && bare.has(surnameOf(actor.words)))),
  );
  for (const actor of full) actor.kind = 'person';
  for (const actor of full) {
    const surname = surnameOf(actor.words);
    const same = (bySurname.get(surname) ?? []).find((other) => isSamePerson(actor.words, other.words));
    if (same !== undefined) {
      if (actor.name.length > same.name.length) {
        same.name = actor.name;
        same.words = actor.words;
      }
      absorb(same, actor);
      gone.add(actor);
      continue;
    }
    push(bySurname, surname, actor);
    push(byGiven, actor.words[0] ?? '', actor);
  }
  for (const actor of actors) {
    if (actor.words.length !== 1 || gone.has(actor) || strongOther(actor)) continue;
    const word = actor.words[0] ?? '';
    const all = bySurname.get(word) ?? byGiven.get(word);
    const owners = all?.filter((owner) => !(isJunior(owner.words) && comesLater(owner, actor)));
    if (owners === undefined || owners.length === 0) continue;
    shareOut(actor, owners);
    gone.add(actor);
  }
  return actors.filter((actor) => !gone.has(actor));
}

/** "Romley" that speaks or has a form of address: then "Mitt Romley" is a person too. */
const isBarePerson = ({ words, kind, votes }: ActorDraft): boolean =>
  words.length === 1 && kind === 'person' && (votes.get('person') ?? 0) >= 1.5;

/** Whether a full name is read only after the bare surname, or the bare surname has a post of its own. */
const comesLater = (owner: ActorDraft, bare: ActorDraft): boolean =>
  (bare.mentions[0]?.first ?? 0) < (owner.mentions[0]?.first ?? 0) || (bare.votes.get('person') ?? 0) >= TITLED;
/** Votes of a name with a title before it. */
const TITLED = 8;

/** Whether a single word is surely no surname here: a known place or organisation. */
const strongOther = (actor: ActorDraft): boolean => {
  const other = Math.max(actor.votes.get('place') ?? 0, actor.votes.get('organisation') ?? 0);
  return (
    countryOfName(actor.name) !== undefined ||
    findOrganisation(actor.name) !== undefined ||
    other - (actor.votes.get('person') ?? 0) > 20
  );
};

/** Hands each mention of a bare surname to the bearer whose full name was read last before it. */
function shareOut(bare: ActorDraft, owners: readonly ActorDraft[]): void {
  const fullNames = owners
    .flatMap((owner) =>
      owner.mentions
        .filter((mention) => mention.end - mention.first > 1)
        .map((mention) => ({ owner, at: mention.first })),
    )
    .sort((a, b) => a.at - b.at);
  let next = 0;
  let current = owners[0] as ActorDraft;
  for (const mention of bare.mentions) {
    while (next < fullNames.length && (fullNames[next]?.at ?? 0) <= mention.first) {
      current = fullNames[next]?.owner ?? current;
      next += 1;
    }
    current.mentions.push(mention);
  }
  for (const owner of owners) {
    owner.mentions.sort((a, b) => a.first - b.first);
    if (owners.length === 1 && bare.gender !== undefined) owner.gender ??= bare.gender;
  }
}

/** Names compared under one key; bounds the work on hostile lists of names. */
const MAX_PER_KEY = 60;

function push<Key>(map: Map<Key, ActorDraft[]>, key: Key, value: ActorDraft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MAX_PER_KEY) list.push(value);
}

/** Acronym with expansion; "Hexby Museum" with "Hexby Museum & Sculpture Garden"; "the Times" with "New York Times". */
function joinOrganisations(actors: readonly ActorDraft[]): ActorDraft[] {
  const gone = new Set<ActorDraft>();
  const organisations = actors.filter(
    (actor) =>
      isOrganisation(actor.kind) ||
      (actor.words.length === 1 &&
        (actor.kind === 'unknown' || (actor.kind === 'person' && (actor.votes.get('person') ?? 0) < TITLED))),
  );
  const longer = organisations.filter((actor) => actor.words.length > 1 && actor.kind === 'organisation');
  const byInitials = new Map<string, ActorDraft[]>();
  const byFirst = new Map<string, ActorDraft[]>();
  const byLast = new Map<string, ActorDraft[]>();
  for (const actor of longer) {
    if (actor.words.length > 2) push(byInitials, initialsOf(actor.words), actor);
    push(byFirst, actor.words[0] ?? '', actor);
    push(byLast, actor.words.at(-1) ?? '', actor);
  }
  for (const short of organisations) {
    if (gone.has(short)) continue;
    const acronym = short.words.length === 1 ? byInitials.get((short.words[0] ?? '').replaceAll('.', '')) : undefined;
    const start =
      short.words.length > 1
        ? byFirst.get(short.words[0] ?? '')?.filter((long) => startsWith(long.words, short.words))
        : undefined;
    const end =
      short.words.length <= 2
        ? byLast.get(short.words.at(-1) ?? '')?.filter((long) => endsWith(long.words, short.words))
        : undefined;
    const begun = mayStandAlone(short) ? byFirst.get(short.words[0] ?? '') : undefined;
    const target =
      onlyOne(acronym, short) ?? onlyOne(start, short) ?? onlyOne(end, short) ?? onlyOne(begun?.filter(isFirm), short);
    if (target === undefined || gone.has(target)) continue;
    absorb(target, short);
    target.kind = 'organisation';
    gone.add(short);
  }
  return actors.filter((actor) => !gone.has(actor));
}

/** Whether one word may be short for an organisation that begins so: "Norvane" for Norvane Engineering, not a place or given name. */
const mayStandAlone = ({ words, name }: ActorDraft): boolean =>
  words.length === 1 &&
  !isGivenName(words[0] ?? '') &&
  findPlace(name) === undefined &&
  findOrganisation(name) === undefined &&
  countryOfDemonym(name) === undefined &&
  rarityOf(words[0] ?? '') >= RARE;
/** A word of this rarity names nothing but its bearer (ln(N/n)). */
const RARE = 6;
/** A company or outlet of two words; longer names may begin with the town they are in. */
const isFirm = ({ words }: ActorDraft): boolean => words.length === 2;

const isOrganisation = (kind: ActorKind): boolean => kind === 'organisation';
const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, index) => long[index] === word);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((word, index) => long[long.length - short.length + index] === word);

/** The one candidate that is not the name itself; of several none. */
function onlyOne(candidates: readonly ActorDraft[] | undefined, self: ActorDraft): ActorDraft | undefined {
  const others = (candidates ?? []).filter((candidate) => candidate !== self);
  return others.length === 1 ? others[0] : undefined;
}
