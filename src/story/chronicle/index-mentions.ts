import type { Mention, ReadArticle, StoryActor } from '../../model/index.ts';
import { compareSpans, type Span } from '../../text/index.ts';

/** One place where an article mentions an actor of the story. */
export interface ActorMention {
  readonly span: Span;
  readonly actorId: string;
  readonly form: Mention['form'];
}

/** The mentions of each article in text order; of two that overlap, the longer one. */
export function indexMentions(articles: readonly ReadArticle[], actors: readonly StoryActor[]): ActorMention[][] {
  const mentions: ActorMention[][] = articles.map(() => []);
  for (const { actor, members } of actors) {
    for (const { articleIndex, actorIndex } of members) {
      for (const { span, form } of articles[articleIndex]?.actors.list[actorIndex]?.mentions ?? []) {
        mentions[articleIndex]?.push({ span, actorId: actor.id, form });
      }
    }
  }
  return mentions.map((list) => {
    const kept: ActorMention[] = [];
    for (const mention of list.sort((a, b) => compareSpans(a.span, b.span))) {
      const last = kept.at(-1);
      if (last === undefined || last.span.end <= mention.span.start) kept.push(mention);
    }
    return kept;
  });
}
