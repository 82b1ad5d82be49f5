import type { ActorDraft } from './actor-draft.ts';

/** Gives one actor all that another of the same article has. */
export function absorbActor(into: ActorDraft, from: ActorDraft): void {
  into.mentions.push(...from.mentions);
  into.mentions.sort((a, b) => a.first - b.first);
  into.roles.push(...from.roles);
  for (const [kind, count] of from.votes) into.votes.set(kind, (into.votes.get(kind) ?? 0) + count);
  if (into.gender === undefined && from.gender !== undefined) into.gender = from.gender;
}
