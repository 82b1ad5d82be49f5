import { countryOfName } from '../../lexicons/index.ts';
import type { StoryActor } from '../../model/index.ts';

/** What reading relations has to know of the actors of a story. */
export interface ActorIndex {
  /** Which actor a country is, by the country's common name: for "Russian" and "the Americans". */
  readonly actorOfCountry: (country: string) => string | undefined;
  readonly isPerson: (actorId: string) => boolean;
  /** Not so "some" and "a new report": sources without a name, a capital or a known kind. */
  readonly isSomebody: (actorId: string) => boolean;
}

/** Looks actors up by country and id. */
export function indexActors(actors: readonly StoryActor[]): ActorIndex {
  const people = new Set(actors.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.id] : [])));
  const nobody = new Set(
    actors.flatMap(({ actor: { id, kind, name } }) => (kind === 'unknown' && !/\p{Lu}/u.test(name) ? [id] : [])),
  );
  const countries = new Map<string, string>();
  for (const { actor } of actors) {
    if (people.has(actor.id)) continue;
    for (const form of [actor.name, ...actor.forms.map(({ text }) => text)]) {
      const country = countryOfName(form);
      if (country !== undefined && !countries.has(country)) countries.set(country, actor.id);
    }
  }
  return {
    actorOfCountry: (country) => countries.get(country),
    isPerson: (actorId) => people.has(actorId),
    isSomebody: (actorId) => !nobody.has(actorId),
  };
}
