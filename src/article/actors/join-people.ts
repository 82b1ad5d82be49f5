import { genderOf, isJunior, isSamePerson, surnameOf } from '../../lexicons/index.ts';
import { absorbActor } from './absorb-actor.ts';
import type { ActorDraft } from './actor-draft.ts';
import { isSurelyNobody, isTitled } from './actor-kind.ts';
import type { ActorText } from './actor-text.ts';
import { pushDraft } from './push-draft.ts';
import { shareSurname } from './share-surname.ts';

/** "Thorne" and "Ada Thorne": full names that are one person's, then surnames and given names alone with their bearers. */
export function joinPeople(article: ActorText, actors: readonly ActorDraft[]): ActorDraft[] {
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
  for (const actor of full) {
    actor.kind = 'person';
    const gender = genderOf('name', actor.words[0] ?? '');
    if (gender !== undefined) actor.gender ??= gender;
  }
  for (const actor of full) {
    const surname = surnameOf(actor.words);
    const same = (bySurname.get(surname) ?? []).find((other) => isSamePerson(actor.words, other.words));
    if (same !== undefined) {
      if (actor.name.length > same.name.length) {
        same.name = actor.name;
        same.words = actor.words;
      }
      absorbActor(same, actor);
      gone.add(actor);
      continue;
    }
    pushDraft(bySurname, surname, actor);
    pushDraft(byGiven, actor.words[0] ?? '', actor);
  }
  for (const actor of actors) {
    if (actor.words.length !== 1 || gone.has(actor) || isSurelyNobody(actor)) continue;
    const word = actor.words[0] ?? '';
    const all = bySurname.get(word) ?? byGiven.get(word);
    const owners = all?.filter((owner) => !(isJunior(owner.words) && comesLater(owner, actor)));
    if (owners === undefined || owners.length === 0) continue;
    shareSurname(actor, owners, (token) => article.tokens[token]?.sentenceIndex ?? 0);
    if (actor.mentions.length === 0) gone.add(actor);
  }
  return actors.filter((actor) => !gone.has(actor));
}

/** "Romley" that speaks or has a form of address: then "Mitt Romley" is a person too. */
const isBarePerson = ({ words, kind, votes }: ActorDraft): boolean =>
  words.length === 1 && kind === 'person' && (votes.get('person') ?? 0) >= 1.5;

/** Whether a full name is read only after the bare surname, or the bare surname has a post of its own. */
const comesLater = (owner: ActorDraft, bare: ActorDraft): boolean =>
  (bare.mentions[0]?.first ?? 0) < (owner.mentions[0]?.first ?? 0) || isTitled(bare);
