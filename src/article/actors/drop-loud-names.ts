import { findOrganisation, findPlace, isGivenName } from '../../lexicons/index.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import { isEveryday } from './is-everyday.ts';
import type { NameSpan } from './name-span.ts';

/** Longest full name that is believed in a headline. */
const MAX_FULL = 3;

/**
 * In lines where every word has a capital, takes out names with everyday words that neither a plain sentence of the article nor a list knows;
 * what the plain sentences name is found there by `addRepeats`.
 */
export function dropLoudNames(article: ActorText, names: readonly NameSpan[]): NameSpan[] {
  const known = new Set(names.filter(({ first }) => !article.loud(first)).map((name) => keyOf(article, name)));
  return names.filter((name) => {
    if (!article.loud(name.first) || known.has(keyOf(article, name))) return true;
    const printed = textOfTokens(article, name.first, name.end);
    if (findOrganisation(printed) !== undefined || findPlace(printed) !== undefined) return true;
    const words = article.words.slice(name.first, name.end);
    if (words.length > MAX_FULL) return false;
    const full = name.kind === 'person' && words.length > 1 && isGivenName(words[0] ?? '');
    return full || words.every((word, at) => !article.seenLower(word) && !isEveryday(article, name.first + at));
  });
}

const keyOf = (article: ActorText, { first, end }: NameSpan): string => article.words.slice(first, end).join(' ');
