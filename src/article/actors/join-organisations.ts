import {
  countryOfDemonym,
  findOrganisation,
  findPlace,
  isAbbreviationOf,
  isAcronymOf,
  isGivenName,
  isNewsAgency,
  rarityOf,
  shorteningOf,
} from '../../lexicons/index.ts';
import { initialsOf } from '../../text/index.ts';
import { absorbActor } from './absorb-actor.ts';
import type { ActorDraft } from './actor-draft.ts';
import { isTitled } from './actor-kind.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { pushDraft } from './push-draft.ts';

/**
 * Joins the forms of organisations: an abbreviation in brackets with what it is defined by, acronym with expansion,
 * "Hexby Museum" with "Hexby Museum & Sculpture Garden", "the Courier" with "Hexby Courier", "Norvane" with "Norvane
 * Engineering". Only with one candidate: of several, none. Names meet by key, so the work is linear.
 */
export function joinOrganisations(article: ActorText, actors: readonly ActorDraft[]): ActorDraft[] {
  const gone = new Set<ActorDraft>();
  const defined = findDefinitions(article, actors);
  const longer = actors.filter((actor) => actor.words.length > 1 && actor.kind === 'organisation');
  const byInitials = new Map<string, ActorDraft[]>();
  const byFirst = new Map<string, ActorDraft[]>();
  const byLast = new Map<string, ActorDraft[]>();
  for (const actor of longer) {
    if (actor.words.length > 2) {
      const strict = initialsOf(actor.words);
      const loose = actor.words.map((word) => word.charAt(0)).join('');
      for (const letters of new Set([strict, loose])) pushDraft(byInitials, letters, actor);
    }
    pushDraft(byFirst, actor.words[0] ?? '', actor);
    pushDraft(byLast, actor.words.at(-1) ?? '', actor);
  }
  for (const short of actors) {
    if (!maybeOrganisation(short)) continue;
    const target = defined.get(short) ?? shortFor(short, byInitials, byFirst, byLast);
    if (target === undefined || gone.has(target) || gone.has(short) || target === short) continue;
    absorbActor(target, short);
    target.kind = 'organisation';
    gone.add(short);
  }
  return actors.filter((actor) => !gone.has(actor));
}

const maybeOrganisation = (actor: ActorDraft): boolean =>
  actor.kind === 'organisation' ||
  (actor.words.length === 1 &&
    (actor.kind === 'unknown' || actor.kind === 'place' || (actor.kind === 'person' && !isTitled(actor))));

/** The one longer name that this one is short for. */
function shortFor(
  short: ActorDraft,
  byInitials: ReadonlyMap<string, readonly ActorDraft[]>,
  byFirst: ReadonlyMap<string, readonly ActorDraft[]>,
  byLast: ReadonlyMap<string, readonly ActorDraft[]>,
): ActorDraft | undefined {
  const { words, name } = short;
  const [first = ''] = words;
  if (words.length === 1 && short.kind !== 'place') {
    const acronym = onlyOne(
      byInitials.get(first.replaceAll('.', ''))?.filter((long) => isAcronymOf(first, long.words)),
      short,
    );
    if (acronym !== undefined) return acronym;
  }
  // "United Nations" is no short form of its council, nor "Republican Party" of the Hexby one.
  if (findOrganisation(name) !== undefined || findPlace(name) === 'sure') return undefined;
  // "(Halcyon)" behind a dateline looks like a place; any other place is no short form of a firm in it.
  if (short.kind === 'place')
    return mayStandAlone(short)
      ? onlyOne(
          byFirst.get(first)?.filter(({ words: long }) => isNewsAgency(long.slice(1))),
          short,
        )
      : undefined;
  const of = (list: readonly ActorDraft[] | undefined, how: string): ActorDraft | undefined =>
    onlyOne(
      list?.filter((long) => shorteningOf(words, long.words) === how),
      short,
    );
  const end = words.length <= MAX_ENDING ? of(byLast.get(words.at(-1) ?? ''), 'end') : undefined;
  if (words.length > 1) return of(byFirst.get(first), 'start') ?? end;
  return end ?? (mayStandAlone(short) ? of(byFirst.get(first)?.filter(isFirm), 'first-word') : undefined);
}

/** Words of the longest ending that is taken for the whole name. */
const MAX_ENDING = 3;

/** Abbreviations in brackets right behind the name that defines them, or the other way round: "Quiet Heron Trust (QHT)". */
function findDefinitions(article: ActorText, actors: readonly ActorDraft[]): Map<ActorDraft, ActorDraft> {
  const startingAt = new Map<number, { actor: ActorDraft; end: number }>();
  for (const actor of actors)
    for (const mention of actor.mentions) startingAt.set(mention.first, { actor, end: mention.end });
  const defined = new Map<ActorDraft, ActorDraft>();
  for (const [first, { actor, end }] of startingAt) {
    const inside = article.words[end] === '(' ? startingAt.get(end + 1) : undefined;
    if (inside === undefined || article.words[inside.end] !== ')' || inside.actor === actor) continue;
    const [outer, inner] = [textOfTokens(article, first, end), textOfTokens(article, end + 1, inside.end)];
    if (isCapitals(inner) && isAbbreviationOf(inner, outer)) defined.set(inside.actor, actor);
    else if (isCapitals(outer) && isAbbreviationOf(outer, inner)) defined.set(actor, inside.actor);
  }
  return defined;
}

/** "QHT", "Q.H.T.", "QuHeT": at least two capitals in one word. */
const isCapitals = (text: string): boolean => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(text);

/** Whether one word may be short for an organisation that begins so: not a given name or everyday word. */
const mayStandAlone = ({ words: [word = ''], name }: ActorDraft): boolean =>
  !isGivenName(word) && findPlace(name) === undefined && countryOfDemonym(name) === undefined && rarityOf(word) >= RARE;
/** A word of this rarity names nothing but its bearer (ln(N/n)). */
const RARE = 6;
/** A company or outlet of two words, or a news agency; other long names may begin with the town they are in. */
const isFirm = ({ words }: ActorDraft): boolean => words.length === 2 || isNewsAgency(words.slice(1));

/** The one candidate that is not the name itself; of several none. */
function onlyOne(candidates: readonly ActorDraft[] | undefined, self: ActorDraft): ActorDraft | undefined {
  const others = (candidates ?? []).filter((candidate) => candidate !== self);
  return others.length === 1 ? others[0] : undefined;
}
