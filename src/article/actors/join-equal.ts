import { actorKeyOf } from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { voteKind } from './actor-kind.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Equal but for capitals, accents, "the", and the names of a country or known organisation. */
export function joinEqual(article: ActorText, names: readonly NameSpan[]): ActorDraft[] {
  const byKey = new Map<string, ActorDraft>();
  const byPrinted = new Map<string, ActorDraft>();
  for (const name of names) {
    const printed = textOfTokens(article, name.first, name.end).replace(/(?<=\p{L})['’]s$/u, '');
    let actor = byPrinted.get(printed) ?? byKey.get(actorKeyOf(printed));
    if (actor === undefined) {
      actor = {
        kind: 'unknown',
        name: printed,
        words: wordsOf(article, name),
        mentions: [],
        roles: [],
        votes: new Map(),
      };
      byKey.set(actorKeyOf(printed), actor);
    } else if (isFuller(printed, actor.name)) {
      actor.name = printed;
      actor.words = wordsOf(article, name);
    }
    byPrinted.set(printed, actor);
    const post = name.title === undefined ? undefined : article.words[name.title.end - 1];
    const mention = { first: name.addressFirst ?? name.first, end: name.end, form: 'name' as const };
    actor.mentions.push(post === undefined ? mention : withFields(mention, { post }));
    voteKind(actor, name.kind, 'tag');
    if (isPlacedBefore(article, name)) voteKind(actor, 'place', 'role');
    if (isKin(article, name)) voteKind(actor, 'person', 'role');
    if (name.title !== undefined || name.addressFirst !== undefined) voteKind(actor, 'person', 'title');
    const address = name.addressFirst === undefined ? '' : (article.words[name.addressFirst] ?? '');
    if (/^(?:mr|sir|lord)/u.test(address)) actor.gender = 'he';
    if (/^(?:mrs|ms|miss|dame|lady)/u.test(address)) actor.gender = 'she';
  }
  return [...byKey.values()];
}

/** "Bertil's mother", "little Bertil": only people have parents. */
const isKin = (article: ActorText, { first, end }: NameSpan): boolean =>
  (article.words[end] === "'s" &&
    /^(?:mother|father|mum|mom|dad|parents|family|wife|husband|widow|son|daughter|brother|sister|lawyer|attorney)$/u.test(
      article.words[end + 1] ?? '',
    )) ||
  /^(?:named|called|little|baby|toddler|teenager|schoolboy|schoolgirl)$/u.test(article.words[first - 1] ?? '');

/** "the village of Venn": a word that says so counts for more than what the tagger makes of the name. */
const isPlacedBefore = (article: ActorText, { first, end }: NameSpan): boolean =>
  (article.words[first - 1] === 'of' &&
    /^(?:village|town|city|province|district|capital|region|island|port|suburb|residents|outskirts)$/u.test(
      article.words[first - 2] ?? '',
    )) ||
  (article.words[first - 1] === 'in' && article.opens(first - 1) && article.words[end] === ',');

const wordsOf = (article: ActorText, name: NameSpan): string[] =>
  article.words
    .slice(name.first, name.end)
    .map((word) => (word.length > 2 ? word.replace(/'s$/u, '') : word))
    .filter((word) => /\p{L}|&/u.test(word));

/** The longer form; of equally long ones that which is not all in capitals. */
const isFuller = (a: string, b: string): boolean =>
  a.length > b.length || (a.length === b.length && b === b.toUpperCase() && a !== a.toUpperCase());
