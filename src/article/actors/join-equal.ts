import { actorKeyOf, genderOf, isKinNoun } from '../../lexicons/index.ts';
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
    const gender =
      name.addressFirst === undefined ? undefined : genderOf('address', article.words[name.addressFirst] ?? '');
    actor.mentions.push({
      first: name.addressFirst ?? name.first,
      end: name.end,
      form: 'name',
      ...(post === undefined ? {} : { post }),
      ...(gender === undefined ? {} : { gender }),
    });
    if (gender !== undefined) actor.gender = gender;
    voteKind(actor, name.kind, 'tag');
    if (isPlacedBefore(article, name)) voteKind(actor, 'place', 'role');
    if (hasFamily(article, name)) voteKind(actor, 'person', 'role');
    if (isRelative(article, name)) actor.isKin = true;
    if (name.title !== undefined || name.addressFirst !== undefined) voteKind(actor, 'person', 'title');
  }
  return [...byKey.values()];
}

/** "Bertil's mother", "little Bertil": only people have parents. */
const hasFamily = (article: ActorText, { first, end }: NameSpan): boolean =>
  (article.words[end] === "'s" &&
    /^(?:mother|father|mum|mom|dad|parents|family|wife|husband|widow|son|daughter|brother|sister|lawyer|attorney)$/u.test(
      article.words[end + 1] ?? '',
    )) ||
  /^(?:named|called|little|baby|toddler|teenager|schoolboy|schoolgirl)$/u.test(article.words[first - 1] ?? '');

/** "his wife, Ada Arrel", "First Daughter Ada Arrel", "Ada Arrel, his wife". */
const isRelative = (article: ActorText, { first, end }: NameSpan): boolean =>
  isKinNoun(article.words[article.words[first - 1] === ',' ? first - 2 : first - 1] ?? '') ||
  (article.words[end] === ',' &&
    /^(?:his|her|their|the)$/u.test(article.words[end + 1] ?? '') &&
    [end + 2, end + 3].some((at) => isKinNoun(article.words[at] ?? '')));

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
