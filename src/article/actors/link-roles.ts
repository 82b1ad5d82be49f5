import type { ActorDraft, RoleDraft } from './actor-draft.ts';
import type { ActorText } from './actor-text.ts';
import { kindOfVotes } from './classify-names.ts';
import { findRoles, isPersonNoun } from './find-roles.ts';
import type { NameSpan } from './name-span.ts';

const HE = new Set(
  'spokesman,congressman,father,husband,son,brother,uncle,businessman,chairman,king,prince,man,boy,actor,dad,grandfather,widower,nephew,gentleman,councilman,fireman,policeman'.split(
    ',',
  ),
);
const SHE = new Set(
  'spokeswoman,congresswoman,mother,wife,daughter,sister,aunt,businesswoman,chairwoman,queen,princess,woman,girl,actress,mom,mum,grandmother,widow,niece,lady,councilwoman,policewoman'.split(
    ',',
  ),
);

/** Votes from which a name is a known place, before which no post stands. */
const SURE_PLACE = 7;

/** Gives each actor the roles that stand beside its names; a person's post makes it a person. */
export function linkRoles(article: ActorText, actors: readonly ActorDraft[], names: readonly NameSpan[]): void {
  const ownerAt = new Map<number, ActorDraft>();
  for (const actor of actors) for (const mention of actor.mentions) ownerAt.set(mention.end, actor);
  for (const name of names) {
    const actor = ownerAt.get(name.end);
    if (actor === undefined) continue;
    const sure = (actor.votes.get('place') ?? 0) >= SURE_PLACE;
    for (const role of findRoles(article, name)) if (!(sure && role.at <= name.first)) addRole(article, actor, role);
  }
  for (const actor of actors) actor.kind = actor.kind === 'group' ? 'group' : kindOfVotes(actor.votes);
}

function addRole(article: ActorText, actor: ActorDraft, role: RoleDraft): void {
  actor.roles.push(role);
  if (HE.has(role.head)) actor.gender ??= 'he';
  if (SHE.has(role.head)) actor.gender ??= 'she';
  for (let at = role.at - 1; at >= 0 && (article.tokens[at]?.span.start ?? 0) >= role.span.start; at -= 1) {
    if (article.tokens[at]?.lemma === role.head && isPersonNoun(article, at)) {
      actor.votes.set('person', (actor.votes.get('person') ?? 0) + 3);
      return;
    }
  }
}
