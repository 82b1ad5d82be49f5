import { countryOfDemonym } from '../../lexicons/index.ts';
import type { Mention, ReadArticle, StoryActor } from '../../model/index.ts';
import { compareSpans, type Span, spanContains } from '../../text/index.ts';

/** One place where an article mentions an actor of the story. */
export interface ActorMention {
  readonly span: Span;
  readonly actorId: string;
  readonly form: Mention['form'];
}

/** Groups that stand for a country are read off the words: "American lawmakers". */
const isOfCountry = (words: string): boolean => {
  const [first = ''] = words.replace(/^the /iu, '').split(' ');
  return /s$/u.test(words) && countryOfDemonym(first) !== undefined;
};

/** Descriptions that name somebody and yet mean the body: "the Biden administration". */
const BODY = /^(?:the )?[^’']+ administration$/iu;

/**
 * The mentions of each article in text order, none of them overlapping: a name counts rather than a description around it
 * ("officials of the Maduro government" are read off the words), otherwise the longer one.
 */
export function indexMentions(articles: readonly ReadArticle[], actors: readonly StoryActor[]): ActorMention[][] {
  const mentions: ActorMention[][] = articles.map(() => []);
  for (const { actor, members } of actors) {
    for (const { articleIndex, actorIndex } of members) {
      for (const { span, form } of articles[articleIndex]?.actors.list[actorIndex]?.mentions ?? []) {
        mentions[articleIndex]?.push({ span, actorId: actor.id, form });
      }
    }
  }
  return mentions.map((list, index) => {
    const text = articles[index]?.source.text ?? '';
    const sorted = list.sort((a, b) => compareSpans(a.span, b.span));
    const kept: ActorMention[] = [];
    for (const [place, mention] of sorted.entries()) {
      const last = kept.at(-1);
      if (last !== undefined && last.span.end > mention.span.start) continue;
      const words = text.slice(mention.span.start, mention.span.end);
      if (mention.form === 'description' && (isOfCountry(words) || (!BODY.test(words) && holdsName(sorted, place))))
        continue;
      kept.push(mention);
    }
    return kept;
  });
}

/** Whether a name stands inside a mention; those inside follow it in text order. */
function holdsName(sorted: readonly ActorMention[], place: number): boolean {
  const { span } = sorted[place] as ActorMention;
  for (let at = place + 1; at < sorted.length && (sorted[at] as ActorMention).span.start < span.end; at += 1) {
    const other = sorted[at] as ActorMention;
    if (other.form === 'name' && spanContains(span, other.span)) return true;
  }
  return false;
}
