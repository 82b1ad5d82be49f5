import { actorKeyOf } from '../../lexicons/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Equal but for capitals, accents, "the", and the names of a country or known organisation. */
export function joinEqual(article: ActorText, names: readonly NameSpan[]): ActorDraft[] {
  const byKey = new Map<string, ActorDraft>();
  for (const name of names) {
    const printed = textOfTokens(article, name.first, name.end).replace(/(?<=\p{L})['’]s$/u, '');
    const key = actorKeyOf(printed);
    let actor = byKey.get(key);
    if (actor === undefined) {
      actor = {
        kind: 'unknown',
        name: printed,
        words: wordsOf(article, name),
        mentions: [],
        roles: [],
        votes: new Map(),
      };
      byKey.set(key, actor);
    } else if (isFuller(printed, actor.name)) {
      actor.name = printed;
      actor.words = wordsOf(article, name);
    }
    const post = name.title === undefined ? undefined : article.words[name.title.end - 1];
    const mention = { first: name.addressFirst ?? name.first, end: name.end, form: 'name' as const };
    actor.mentions.push(post === undefined ? mention : { ...mention, post });
    for (const [kind, count] of name.votes) actor.votes.set(kind, (actor.votes.get(kind) ?? 0) + count);
    const address = name.addressFirst === undefined ? '' : (article.words[name.addressFirst] ?? '');
    if (/^(?:mr|sir|lord)/u.test(address)) actor.gender = 'he';
    if (/^(?:mrs|ms|miss|dame|lady)/u.test(address)) actor.gender = 'she';
  }
  return [...byKey.values()];
}

const wordsOf = (article: ActorText, name: NameSpan): string[] =>
  article.words
    .slice(name.first, name.end)
    .map((word) => (word.length > 2 ? word.replace(/'s$/u, '') : word))
    .filter((word) => /\p{L}|&/u.test(word));

/** The longer form; of equally long ones that which is not all in capitals. */
const isFuller = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && b === b.toUpperCase() && a !== a.toUpperCase());
