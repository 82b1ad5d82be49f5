import { isEventNoun, rarityOf } from '../../lexicons/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { ActorText } from './actor-text.ts';
import { isCommonWord } from './find-name-runs.ts';

/** A word in fewer than about one of 250 articles is no everyday word. */
const RARE = 5.5;

/** Votes per mention from which a single everyday word is taken for an organisation. */
const SURE = 2.5;

/**
 * Takes out capitalised words that nothing shows to be a name: of no kind, of one word, without a role, and everyday
 * words or met only where every word has a capital.
 */
export function dropWeakNames(article: ActorText, actors: readonly ActorDraft[]): ActorDraft[] {
  return actors.filter((actor) => !isWeak(article, actor));
}

function isWeak(article: ActorText, actor: ActorDraft): boolean {
  const votes = Math.max(0, ...actor.votes.values());
  const lone = actor.words.length === 1 && actor.kind === 'organisation' && votes < SURE * actor.mentions.length;
  if ((actor.kind !== 'unknown' && !lone) || actor.roles.length > 0) return false;
  const places = actor.mentions.map((mention) => mention.end - 1);
  const commonLast = places.every((at) => isCommonWord(article, at));
  if (isEventNoun(actor.words.at(-1) ?? '')) return true;
  if (actor.words.length > 1) return commonLast && actor.mentions.every((mention) => article.opens(mention.first));
  if (commonLast) return true;
  if (lone) return false;
  if (!places.every((at) => article.opens(at) || article.loud(at))) return false;
  const stem = article.tokens[places[0] ?? 0]?.stem ?? '';
  return (
    rarityOf(stem) < RARE ||
    places.every((at) => article.tokens[at]?.pos !== 'PROPN' || (article.words[at] ?? '').endsWith('s'))
  );
}
