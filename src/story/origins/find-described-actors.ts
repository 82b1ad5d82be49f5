/**
 * Actors that are called by what they are and never by a name: "authorities", "family spokeswoman". A capital letter
 * shows a name only where no sentence begins.
 */
import { isGivenName } from '../../lexicons/index.ts';
import type { ReadArticle, StoryActor } from '../../model/index.ts';
import { foldText } from '../../text/index.ts';

/** What may stand before a capital that only opens a sentence; "The" before it opens one as well. */
const OPENING = /(?:^|[.!?:;"“”‘’'\n–—-]\s*)(?:(?:The|A|An|Some|Two|Local)\s)?$/u;
const WINDOW = 16;

/** Ids of the actors without a name. */
export function findDescribedActors(articles: readonly ReadArticle[], actors: readonly StoryActor[]): Set<string> {
  const texts = new Map(articles.map(({ source }) => [source.id, source.text]));
  const isNamed = ({ forms, kind }: StoryActor['actor']): boolean =>
    forms.some(({ text, evidence }) => {
      const [first = '', ...rest] = text.split(' ').filter((word) => !/^(?:the|a|an)$/iu.test(word));
      if (rest.some((word) => /^\p{Lu}/u.test(word)) || /^\p{Lu}.*[\p{Lu}.]/u.test(first)) return true;
      if (!/^\p{Lu}/u.test(first)) return false;
      // "Chris said": a given name is one at the start of a sentence too.
      if (kind === 'person' && isGivenName(foldText(first))) return true;
      return evidence.some(({ articleId, span }) => {
        const before = (texts.get(articleId) ?? '').slice(Math.max(0, span.start - WINDOW), span.start);
        return !OPENING.test(before);
      });
    });
  // The tagger knows a surname that opens the only sentence it stands in: "Orrin declined".
  const isTagged = ({ actor, members }: StoryActor): boolean =>
    actor.kind === 'person' &&
    members.some(({ articleIndex, actorIndex }) =>
      articles[articleIndex]?.actors.list[actorIndex]?.mentions.some(({ form }) => form === 'name'),
    );
  return new Set(
    actors
      .filter((entry) => entry.actor.forms.length > 0 && !isNamed(entry.actor) && !isTagged(entry))
      .map(({ actor }) => actor.id),
  );
}
