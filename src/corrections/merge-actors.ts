/**
 * Two actors are one: their names and posts are put together, everything that named one of them names the first, and where
 * both were counted as sources there is one source less. The count of observers stays: who was there has not changed.
 */
import type { Actor, Correction, Story, Support } from '../model/index.ts';
import { mergeOrigins } from './merge-origins.ts';

type Form = Actor['forms'][number];

/** `ids`: at least two actors of the story; the first gives id and name. */
export function mergeActors(story: Story, ids: readonly string[], { by, why }: Correction): Story {
  const [kept = ''] = ids;
  const gone = new Set(ids.slice(1));
  const members = ids.flatMap((id) => story.actors.filter((actor) => actor.id === id));
  const names = members.map(({ name }) => name);
  const rename = (id: string): string => (gone.has(id) ? kept : id);
  const renamed = renameActors(story, rename);
  const first = members[0];
  if (first === undefined) return story;
  const merged: Actor = {
    ...first,
    kind: members.find(({ kind }) => kind !== 'unknown')?.kind ?? first.kind,
    forms: mergeForms(members.flatMap(({ forms }) => forms)),
    roles: mergeForms(members.flatMap(({ roles }) => roles)),
  };
  const actors = story.actors.flatMap((actor) => (actor.id === kept ? [merged] : gone.has(actor.id) ? [] : [actor]));
  const originIds = renamed.origins.filter(({ actorId }) => actorId === kept).map(({ id }) => id);
  const reason = `${names.join(' and ')} are one (corrected by ${by}: ${why}).`;
  return mergeOrigins({ ...renamed, actors }, originIds, (support) => countLess(support, originIds, reason));
}

/** Every place of a story that names an actor, with other names for some; relations of an actor to itself fall away. */
function renameActors(story: Story, rename: (id: string) => string): Story {
  const each = (ids: readonly string[]): string[] => [...new Set(ids.map(rename))];
  const { events, relations } = story.chronicle;
  return {
    ...story,
    statements: story.statements.map((statement) => {
      const { source } = statement;
      return source?.actorId === undefined
        ? statement
        : { ...statement, source: { ...source, actorId: rename(source.actorId) } };
    }),
    quotes: story.quotes.map((quote) =>
      quote.speaker === undefined ? quote : { ...quote, speaker: rename(quote.speaker) },
    ),
    origins: story.origins.map((origin) =>
      origin.actorId === undefined ? origin : { ...origin, actorId: rename(origin.actorId) },
    ),
    chronicle: {
      events: events.map((event) => ({ ...event, actorIds: each(event.actorIds) })),
      relations: relations
        .map((relation) => ({ ...relation, subject: rename(relation.subject), object: rename(relation.object) }))
        .filter(({ subject, object }) => subject !== object),
    },
  };
}

/** Forms of one wording become one. */
function mergeForms(forms: readonly Form[]): Form[] {
  const byText = new Map<string, Form>();
  for (const form of forms) {
    const known = byText.get(form.text);
    byText.set(form.text, {
      text: form.text,
      articleIds: [...new Set([...(known?.articleIds ?? []), ...form.articleIds])],
      evidence: [...(known?.evidence ?? []), ...form.evidence],
    });
  }
  return [...byText.values()];
}

/** At most as many sources as origins are left; at least as many less as fell together, and one where there was one. */
function countLess(support: Support, originIds: readonly string[], reason: string): Support {
  const counted = support.originIds.filter((id) => originIds.includes(id)).length;
  if (counted < 2) return support;
  const less = (count: number): number => Math.max(Math.min(1, count), count - (counted - 1));
  const { atLeast, atMost } = support.sources;
  return { ...support, sources: { atLeast: less(atLeast), atMost: less(atMost) }, why: [...support.why, reason] };
}
