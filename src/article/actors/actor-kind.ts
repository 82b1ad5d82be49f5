import {
  countryOfName,
  findOrganisation,
  findPlace,
  isGivenName,
  isOrganisationNoun,
  isPlaceNoun,
} from '../../lexicons/index.ts';
import type { ActorKind } from '../../model/index.ts';
import type { ActorDraft } from './actor-draft.ts';

/** A form of address or post before a name outweighs what the tagger makes of the name alone. */
const TITLE_VOTES = 8;
/** A post said of a name. */
const ROLE_VOTES = 3;
/** The tagger, once. */
const TAG_VOTES = 1;

/** What tells the kind of a name at one of its mentions. */
export type Witness = 'title' | 'role' | 'tag';

const VOTES: Readonly<Record<Witness, number>> = { title: TITLE_VOTES, role: ROLE_VOTES, tag: TAG_VOTES };

/** Adds a vote for what an actor is. */
export function voteKind({ votes }: ActorDraft, kind: ActorKind, witness: Witness): void {
  votes.set(kind, (votes.get(kind) ?? 0) + VOTES[witness]);
}

/** Whether a post or form of address stands before some mention. */
export const isTitled = ({ votes }: ActorDraft): boolean => (votes.get('person') ?? 0) >= TITLE_VOTES;

/** The kind with most votes, in this order where they tie; what the lists know counts for more than the tagger. */
export function kindOfVotes({ votes, name, words }: Pick<ActorDraft, 'votes' | 'name' | 'words'>): ActorKind {
  let best: ActorKind = 'unknown';
  let most = 0;
  for (const kind of ['person', 'organisation', 'place', 'group'] as const) {
    const count = votes.get(kind) ?? 0;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  if (best === 'unknown' || best === 'group' || most >= TITLE_VOTES) return best;
  if (countryOfName(name) !== undefined) return 'place';
  const known = findOrganisation(name) !== undefined;
  if (known) return best === 'place' ? 'organisation' : best;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  if (best === 'person' && (isOrganisationNoun(last) || TRADES.has(last)) && !isGivenName(words[0] ?? ''))
    return 'organisation';
  return best === 'organisation' && isPlaceNoun(last) && !isOrganisationNoun(last) ? 'place' : best;
}

/** What firms do, as the last word of their names; no surnames. */
const TRADES = new Set(
  'engineering,logistics,construction,robotics,analytics,aerospace,aviation,shipping,consulting,pharmaceuticals,electronics,plastics,foods,mining,petroleum,software,biotech,telecom,haulage,catering,publishing,dynamics'.split(
    ',',
  ),
);

/** Whether an actor is a place that the lists know, so that nobody's post stands beside it. */
export const isSurePlace = ({ kind, name }: ActorDraft): boolean => kind === 'place' && findPlace(name) === 'sure';

/** Whether a single word is surely no surname: a known country, organisation or place that is called so here. */
export const isSurelyNobody = (actor: ActorDraft): boolean =>
  countryOfName(actor.name) !== undefined || findOrganisation(actor.name) !== undefined || isSurePlace(actor);
