import { countryOfDemonym, countryOfName } from '../../lexicons/index.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { isPersonNoun } from './role-phrase.ts';

/** Actors with one post that are compared for one mention; bounds the work. */
const MAX_HOLDERS = 40;
const EMPTY = new Set(
  'the,this,that,a,an,former,then,of,in,for,from,at,and,late,current,new,own,local,senior'.split(','),
);

/**
 * Links posts without a name to the person who has that post: "the Danish premier", "the mill director", "the former
 * congressman". The words beside the post must be among what is known of the holder, and one holder must fit best.
 */
export function linkTitles(article: ActorText, actors: readonly ActorDraft[]): void {
  const holders = new Map<string, ActorDraft[]>();
  const known = new Map<ActorDraft, ReadonlySet<string>>();
  const taken = new Set<number>();
  for (const actor of actors) {
    for (const mention of actor.mentions) for (let at = mention.first; at < mention.end; at += 1) taken.add(at);
    if (actor.roles.length === 0 || actor.kind === 'place' || actor.kind === 'organisation') continue;
    for (const role of actor.roles) {
      const list = holders.get(role.head) ?? [];
      if (!list.includes(actor) && list.length < MAX_HOLDERS) list.push(actor);
      holders.set(role.head, list);
    }
  }
  const inRole = new Set(actors.flatMap((actor) => actor.roles.map((role) => role.span.start)));
  for (let head = 0; head < article.tokens.length; head += 1) {
    const list = holders.get(article.tokens[head]?.lemma ?? '');
    if (
      list === undefined ||
      taken.has(head) ||
      article.loud(head) ||
      !isPersonNoun(article, head) ||
      article.words[head] !== article.tokens[head]?.lemma
    )
      continue;
    const phrase = phraseAt(article, head);
    if (phrase === undefined || inRole.has(article.tokens[phrase.first + 1]?.span.start ?? -1)) continue;
    const holder = bestHolder(article, phrase, head, list, known);
    if (holder === undefined) continue;
    holder.mentions.push({ first: phrase.first, end: head + 1, form: 'title' });
  }
  for (const actor of actors) actor.mentions.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** "the former congressman": a definite phrase that no name follows. */
function phraseAt(article: ActorText, head: number): { first: number } | undefined {
  const sentence = article.tokens[head]?.sentenceIndex;
  const next = article.tokens[head + 1];
  if (next?.sentenceIndex === sentence && (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.norm === '-'))
    return undefined;
  let first = head - 1;
  while (first >= 0 && first > head - 7 && article.tokens[first]?.sentenceIndex === sentence) {
    const token = article.tokens[first];
    if (/^(?:the|this|that)$/u.test(token?.norm ?? '')) return { first };
    if (!/^(?:NOUN|ADJ|PROPN|PUNCT|PART)$/u.test(token?.pos ?? '') || /^[,.;:]$/u.test(token?.norm ?? ''))
      return undefined;
    first -= 1;
  }
  return undefined;
}

/** Whether a meaning is a country's name. */
const isCountry = (meaning: string): boolean => countryOfName(capitalised(meaning)) !== undefined;

/** "north korea" → "North Korea". */
const capitalised = (words: string): string => words.replace(/(?:^|(?<= ))\p{L}/gu, (letter) => letter.toUpperCase());

/** Country words mean their country, one or two words long: "venezuelan" and "venezuela", "north korean". */
function meaningsOf(words: readonly string[]): string[] {
  const meanings: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const pair = capitalised(`${words[at]} ${words[at + 1] ?? ''}`);
    const country = countryOfDemonym(pair) ?? countryOfName(pair);
    if (country !== undefined) at += 1;
    const word = words[at] ?? '';
    const single =
      word === 'us' ? 'United States' : (countryOfDemonym(capitalised(word)) ?? countryOfName(capitalised(word)));
    meanings.push((country ?? single ?? word).toLowerCase());
  }
  return meanings;
}

function bestHolder(
  article: ActorText,
  phrase: { first: number },
  head: number,
  list: readonly ActorDraft[],
  known: Map<ActorDraft, ReadonlySet<string>>,
): ActorDraft | undefined {
  const asked = article.words
    .slice(phrase.first, head)
    .filter((word) => /\p{L}/u.test(word) && !EMPTY.has(word) && word !== "'s");
  if (asked.length === 0) return lastHolder(article, head, list);
  const fits = list.filter((actor) => {
    const words = known.get(actor) ?? new Set(actor.roles.flatMap((role) => meaningsOf(role.words)));
    known.set(actor, words);
    const stateless =
      SINGULAR.has(article.tokens[head]?.lemma ?? '') &&
      !actor.roles.some((role) => meaningsOf(role.words).some(isCountry));
    return meaningsOf(asked).every((word) => words.has(word) || (stateless && isCountry(word)));
  });
  const before = fits.filter((actor) => (actor.mentions[0]?.first ?? 0) < head);
  if (before.length === 1) return before[0];
  if (before.length === 0)
    return fits.length === 1 && textOfTokens(article, phrase.first, head + 1).includes(' ') ? fits[0] : undefined;
  return undefined;
}

/** Posts that one person of a story mostly holds alone. */
const SINGULAR = new Set(
  'president,sheriff,mayor,governor,chancellor,king,queen,pope,director,chairman,chairwoman,premier,ambassador,candidate,nominee'.split(
    ',',
  ),
);

/** Sentences back to which a bare "the spokesman" may reach. */
const MAX_SENTENCES_BACK = 3;

/** A bare post means the holder only when the post was last printed as that holder's, a few sentences before. */
function lastHolder(article: ActorText, head: number, list: readonly ActorDraft[]): ActorDraft | undefined {
  const lemma = article.tokens[head]?.lemma;
  const sentence = article.tokens[head]?.sentenceIndex ?? 0;
  for (
    let at = head - 1;
    at >= 0 && sentence - (article.tokens[at]?.sentenceIndex ?? 0) <= MAX_SENTENCES_BACK;
    at -= 1
  ) {
    if (article.tokens[at]?.lemma !== lemma) continue;
    const offset = article.tokens[at]?.span.start ?? 0;
    return list.find((actor) => actor.roles.some(({ span }) => span.start <= offset && offset < span.end));
  }
  const chiefs = list.filter(({ roles }) =>
    roles.some((role) => role.head === lemma && !role.words.some((word) => LESSER.has(word))),
  );
  const [chief] = chiefs;
  return SINGULAR.has(lemma ?? '') && chiefs.length === 1 && (chief?.mentions[0]?.first ?? head) < head
    ? chief
    : undefined;
}

/** "The president" is not the vice president. */
const LESSER = new Set('vice,deputy,former,ex,late,acting,assistant'.split(','));
