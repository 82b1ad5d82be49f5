import {
  countryOfDemonym,
  findOrganisation,
  findPlace,
  isGivenName,
  isOrganisationNoun,
  titleUseOf,
} from '../../lexicons/index.ts';
import { withFields } from '../../model/index.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';
import { isInside, MAX_TITLE_TOKENS, titleEndingAt } from './title-ending-at.ts';

/** Longest stretch before a name in which a post is looked for, in tokens. */
const MAX_BEFORE = 9;

/**
 * Finds the form of address or post in capitals before each name: "Mr. Lee", "PETA Senior Vice President Ann Lee",
 * "Director of River Traffic Ann Lee"; a name behind a post is a person's. Bounded work per name.
 */
export function addTitles(article: ActorText, names: readonly NameSpan[]): NameSpan[] {
  const personEnds = new Set<number>();
  const titled = names.flatMap((name) => {
    const found = addTitle(article, name, personEnds);
    if (found?.kind === 'person') personEnds.add(found.end);
    return found ?? [];
  });
  return titled.filter((name, index) => !isInTitle(article, name, titled[index + 1]));
}

/** "County Fire" of "County Fire Chief Ann Lee": part of a post and nobody's name, unless it is known. */
function isInTitle(article: ActorText, { first, end }: NameSpan, next: NameSpan | undefined): boolean {
  if (next?.title === undefined || first < next.title.first || end > next.title.end) return false;
  const name = textOfTokens(article, first, end);
  const head = article.words[end - 1] ?? '';
  const named = end - first > 1 && isOrganisationNoun(head);
  return findOrganisation(name) === undefined && findPlace(name) === undefined && name !== name.toUpperCase() && !named;
}

function addTitle(article: ActorText, name: NameSpan, personEnds: ReadonlySet<number>): NameSpan | undefined {
  const inner = stripTitle(article, name);
  if (inner === undefined) return undefined;
  const { first } = inner;
  const found = titleEndingAt(article, first - MAX_BEFORE, first);
  if (found?.use === 'address') {
    // "St. Louis Choir": what looks like a form of address begins the name of a town.
    const town = findPlace(textOfTokens(article, found.first, first + 1)) !== undefined;
    const kind = isOrganisationNoun(article.words[inner.end - 1] ?? '') ? 'organisation' : 'place';
    return town
      ? withFields(inner, { first: found.first, kind })
      : withFields(inner, { kind: 'person', addressFirst: found.first });
  }
  const title = found ?? titleWithOf(article, first);
  if (title === undefined || (inner.kind !== 'person' && isNobody(article, inner))) return inner;
  // A post in lower case is a role, found with the other roles.
  if (!article.capital(title.first)) return inner;
  return withFields(inner, { kind: 'person', title: { first: startOf(article, title.first, personEnds), end: first } });
}

/** A name that begins with its form of address or post loses it, and so does one that is a post alone. */
function stripTitle(article: ActorText, name: NameSpan): NameSpan | undefined {
  const address = titleUseOf(article.words[name.first] ?? '') === 'address';
  if (address && name.kind !== 'person' && findPlace(textOfTokens(article, name.first, name.end)) === undefined)
    return stripTitle(article, withFields(name, { kind: 'person' }));
  if (name.kind !== 'person') return name;
  if (isGivenName(article.words[name.first] ?? '')) return name;
  for (let end = name.end - 1; end > name.first; end -= 1) {
    const found = titleEndingAt(article, name.first, end);
    if (found === undefined || /^(?:of|for|and|&|-|'s)$/u.test(article.words[end] ?? '')) continue;
    return withFields(name, { first: end });
  }
  const use = titleUseOf(article.words.slice(name.first, name.end).join(' '));
  return use === 'post' && name.end - name.first > 1 ? undefined : name;
}

/** "Director of River Traffic": a post that goes on with "of" and capitals up to the name. */
function titleWithOf(article: ActorText, end: number): { readonly first: number } | undefined {
  let at = end - 1;
  while (at > end - MAX_TITLE_TOKENS && article.capital(at) && isInside(article, at, end)) at -= 1;
  if (at === end - 1 || !isInside(article, at, end)) return undefined;
  if (article.words[at] === 'the') at -= 1;
  if (!/^(?:of|for)$/u.test(article.words[at] ?? '')) return undefined;
  const found = titleEndingAt(article, at - MAX_TITLE_TOKENS, at);
  return found?.use === 'post' ? found : undefined;
}

const TIME_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** Where the capitals before a post begin that belong to it: "Hexby Zoo" of "Hexby Zoo Director"; no other person's name. */
function startOf(article: ActorText, first: number, personEnds: ReadonlySet<number>): number {
  let start = first;
  while (start > 0 && start > first - MAX_BEFORE && isInside(article, start - 1, first)) {
    const at = start - 1;
    const word = article.words[at] ?? '';
    if (word === '-' && article.glued(at - 1) && article.glued(at)) {
      start -= 1;
      continue;
    }
    const fits = article.capital(at) && /^(?:PROPN|ADJ|NOUN)$/u.test(article.tokens[at]?.pos ?? '');
    if (!fits || personEnds.has(start) || TIME_NAME.test(word)) break;
    // "Controversial Sheriff Lee": an everyday word that opens the sentence.
    if (article.opens(at) && article.tokens[at]?.pos !== 'PROPN' && countryOfDemonym(article.raw(at)) === undefined)
      break;
    start -= 1;
  }
  return article.words[start] === '-' ? start + 1 : start;
}

/** What follows a title-like word is a place or organisation, so that the word was no title ("General Motors", "King County"). */
function isNobody(article: ActorText, { first, end }: NameSpan): boolean {
  if (isGivenName(article.words[first] ?? '')) return false;
  const name = textOfTokens(article, first, end);
  return (
    findPlace(name) === 'sure' ||
    findOrganisation(name) !== undefined ||
    countryOfDemonym(article.raw(first)) !== undefined
  );
}
