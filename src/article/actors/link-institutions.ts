import { findOrganisation, headKeyOf, isOrganisationNoun, isPlaceNoun } from '../../lexicons/index.ts';
import { foldText } from '../../text/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { findInstitutions, type InstitutionPhrase, type NameEnd } from './find-institutions.ts';

/** Group nouns that, after an organisation's name, mean the organisation itself: "Taliban insurgents". */
const ITSELF = new Set(['militant', 'forces', 'group', 'movement', 'newspaper', 'company', 'regime']);
/** The same for the name of a place: "Tarn province". */
const SAME_PLACE = new Set(['province', 'city', 'district']);
/** Institutions without an owner whose name is this long are actors of their own: "emergency response team". */
const MIN_OWN_WORDS = 3;

/**
 * Institutions called by a common noun: with an owner they are actors of their own ("the Norwegian army"), without one they
 * are another form of the actor that has this noun ("the museum" for the Hexby Museum). One pass, newest candidate first.
 */
export function linkInstitutions(article: ActorText, actors: ActorDraft[], title: string): void {
  const headline = foldText(title);
  const nameEndingAt = new Map<number, NameEnd>();
  const actorEndingAt = new Map<number, ActorDraft>();
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      nameEndingAt.set(mention.end, { first: mention.first, actor: actor.name });
      actorEndingAt.set(mention.end, actor);
    }
  }
  const taken = actorEndingAt;
  const phrases = findInstitutions(article, nameEndingAt).filter((phrase) => !taken.has(phrase.end));
  const byHead = new Map<string, Candidate[]>();
  for (const actor of actors) {
    const head = headOfName(actor);
    if (head === undefined) continue;
    actor.head = head;
    push(byHead, head, {
      actor,
      rest: restOf(actor, head),
      at: actor.mentions[0]?.first ?? 0,
      weight:
        actor.mentions.length *
        (headline.includes(foldText(actor.name)) || startsIn(headline, actor) ? TITLE_WEIGHT : 1),
    });
  }
  const owned = new Map<string, ActorDraft>();
  for (const phrase of phrases) {
    if (phrase.owner === '') continue;
    const owner = actorEndingAt.get(endOfOwner(phrase, nameEndingAt));
    const itself =
      owner !== undefined &&
      phrase.rest === phrase.head &&
      (owner.kind === 'organisation' ? ITSELF : SAME_PLACE).has(phrase.head);
    if (owner !== undefined && itself) {
      owner.mentions.push({ first: phrase.first, end: phrase.end, form: 'description' });
      if (!(byHead.get(phrase.head) ?? []).some((candidate) => candidate.actor === owner)) {
        push(byHead, phrase.head, { actor: owner, rest: phrase.rest, at: phrase.first, weight: 1 });
      }
      continue;
    }
    const key = `${foldText(phrase.owner)}|${phrase.rest}`;
    let actor = owned.get(key);
    if (actor === undefined) {
      actor = newActor(article, phrase);
      owned.set(key, actor);
      actors.push(actor);
      push(byHead, phrase.head, { actor, rest: phrase.rest, at: phrase.first, weight: 0 });
    }
    actor.mentions.push({ first: phrase.first, end: phrase.end, form: 'description' });
    for (const candidate of byHead.get(phrase.head) ?? []) if (candidate.actor === actor) candidate.weight += 1;
  }
  for (const phrase of phrases) {
    if (phrase.owner !== '') continue;
    const target =
      phrase.definite || phrase.rest !== phrase.head || phrase.head === 'police'
        ? bestCandidate(byHead.get(phrase.head), phrase)
        : undefined;
    const own =
      target ?? (phrase.rest.split(' ').length >= MIN_OWN_WORDS ? ownActor(article, phrase, owned, actors) : undefined);
    own?.mentions.push({ first: phrase.first, end: phrase.end, form: 'description' });
  }
  for (const actor of actors) actor.mentions.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** What a headline names is what the article is about. */
const TITLE_WEIGHT = 4;

/** Whether the first two words of a longer name stand in the headline: "Hexby Museum" of its full name. */
const startsIn = (headline: string, actor: ActorDraft): boolean =>
  actor.words.length > 2 && headline.includes(actor.words.slice(0, 2).join(' '));

/** The actor of an institution whose name has no owner, one per wording. */
function ownActor(
  article: ActorText,
  phrase: InstitutionPhrase,
  owned: Map<string, ActorDraft>,
  actors: ActorDraft[],
): ActorDraft {
  const key = `|${phrase.rest}`;
  const actor = owned.get(key) ?? newActor(article, phrase);
  if (!owned.has(key)) actors.push(actor);
  owned.set(key, actor);
  return actor;
}

interface Candidate {
  readonly actor: ActorDraft;
  readonly rest: string;
  readonly at: number;
  weight: number;
}

/** Where the owner's name ends inside the phrase; the phrase's own end when the owner is an adjective. */
function endOfOwner(phrase: InstitutionPhrase, nameEndingAt: ReadonlyMap<number, NameEnd>): number {
  for (let end = phrase.bodyFirst + 1; end < phrase.end; end += 1)
    if (nameEndingAt.get(end)?.first === phrase.bodyFirst) return end;
  return phrase.end;
}

/** The chief noun of an organisation's name: "museum" of "Hexby Museum & Sculpture Garden". */
function headOfName(actor: ActorDraft): string | undefined {
  if (actor.kind === 'person' || actor.words.length < 2) return undefined;
  const last = coreOf(actor).at(-1) ?? '';
  return isOrganisationNoun(last) || isPlaceNoun(last) ? headKeyOf(last) : undefined;
}

/** The words of a name up to its chief noun. */
function coreOf({ words }: ActorDraft): readonly string[] {
  const cut = words.findIndex((word) => /^(?:of|for|&|and)$/u.test(word));
  return cut > 0 ? words.slice(0, cut) : words;
}

function restOf(actor: ActorDraft, head: string): string {
  const core = coreOf(actor);
  return core.length > 3 ? [...core.slice(0, -1), head].join(' ') : head;
}

function newActor(article: ActorText, phrase: InstitutionPhrase): ActorDraft {
  const name = textOfTokens(article, phrase.bodyFirst, phrase.end);
  const place = isPlaceNoun(phrase.head) || phrase.head === 'prison';
  const kind =
    phrase.head === 'militant' || phrase.head === 'forces'
      ? 'group'
      : place && findOrganisation(name) === undefined
        ? 'place'
        : 'organisation';
  return {
    kind,
    name,
    words: article.words.slice(phrase.bodyFirst, phrase.end).filter((word) => /\p{L}/u.test(word)),
    mentions: [],
    roles: [],
    votes: new Map([[kind, 5]]),
    head: phrase.head,
  };
}

/** How many times more often a later institution must be named to be meant rather than the first one. */
const CLEARLY_MORE = 3;

/** The candidate with the same words before its head, else the one named first, unless another is named far more. */
function bestCandidate(
  candidates: readonly Candidate[] | undefined,
  phrase: InstitutionPhrase,
): ActorDraft | undefined {
  const list = candidates ?? [];
  const exact = list.filter(
    (candidate) => candidate.rest === phrase.rest || candidate.actor.words.join(' ') === phrase.rest,
  );
  const fitting = exact.length > 0 ? exact : phrase.rest === phrase.head ? list : [];
  let best: Candidate | undefined;
  for (const candidate of fitting) {
    if (
      best === undefined ||
      (candidate.at >= best.at && candidate.weight >= best.weight * CLEARLY_MORE) ||
      (candidate.at < best.at && candidate.weight * CLEARLY_MORE > best.weight)
    ) {
      best = candidate;
    }
  }
  return best?.actor;
}

/** Candidates kept per noun; an article that names more museums than that has no "the museum". Bounds the work. */
const MAX_CANDIDATES = 40;

function push(map: Map<string, Candidate[]>, head: string, candidate: Candidate): void {
  const list = map.get(head);
  if (list === undefined) map.set(head, [candidate]);
  else if (list.length < MAX_CANDIDATES) list.push(candidate);
}
