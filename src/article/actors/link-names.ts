import type { ActorDraft } from './actor-draft.ts';
import { kindOfVotes } from './actor-kind.ts';
import type { ActorText } from './actor-text.ts';
import { joinEqual } from './join-equal.ts';
import { joinOrganisations } from './join-organisations.ts';
import { joinPeople } from './join-people.ts';
import type { NameSpan } from './name-span.ts';

/**
 * Joins the names of one article: equal names first, then surname with full name, acronym with expansion, short with
 * long form of an organisation. Names meet by key, so the work is linear in names for all but equal surnames.
 */
export function linkNames(article: ActorText, names: readonly NameSpan[]): ActorDraft[] {
  const equal = joinEqual(article, names);
  for (const actor of equal) actor.kind = kindOfVotes(actor);
  const people = joinPeople(article, equal);
  return joinOrganisations(article, people).sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}
