import { countryOfDemonym, findOrganisation, findPlace, isGivenName, isNameStop } from '../../lexicons/index.ts';
import { type ActorText, textOfTokens } from './actor-text.ts';
import type { NameRun } from './name-span.ts';

/** Longest name looked for in a headline, in tokens. */
const MAX_LOUD_TOKENS = 8;

/**
 * Names in headlines, where every word has a capital: only those that the plain sentences of the article or the
 * lexicons know, and a given name with the word after it. Linear, with a bounded look-ahead.
 */
export function findLoudNames(article: ActorText, known: readonly NameRun[]): NameRun[] {
  const keys = new Set(known.map((run) => keyOf(article, run.first, run.end)));
  const found: NameRun[] = [];
  for (let index = 0; index < article.tokens.length; ) {
    const end = article.loud(index) && article.capital(index) ? longestKnown(article, index, keys) : undefined;
    if (end !== undefined) found.push({ first: index, end });
    index = end ?? index + 1;
  }
  return found;
}

const keyOf = (article: ActorText, first: number, end: number): string => article.words.slice(first, end).join(' ');

function longestKnown(article: ActorText, first: number, keys: ReadonlySet<string>): number | undefined {
  const sentence = article.tokens[first]?.sentenceIndex;
  for (let end = Math.min(first + MAX_LOUD_TOKENS, article.tokens.length); end > first; end -= 1) {
    if (article.tokens[end - 1]?.sentenceIndex !== sentence || !article.capital(end - 1)) continue;
    if (keys.has(keyOf(article, first, end))) return end;
    const name = textOfTokens(article, first, end);
    const shouted = name === name.toUpperCase();
    if (
      findPlace(name) === 'sure' ||
      (findOrganisation(name) !== undefined && !(shouted && end === first + 1 && name.length > 5))
    ) {
      return isNameStop(article.words[first] ?? '') && end === first + 1 ? undefined : end;
    }
  }
  const second = article.words[first + 1] ?? '';
  const raw = article.raw(first + 1);
  const surname =
    article.capital(first + 1) && article.tokens[first + 1]?.sentenceIndex === sentence && /^\p{L}{3,}/u.test(raw);
  const verbal =
    article.tokens[first + 1]?.pos === 'VERB' || article.seenLower(second) || countryOfDemonym(raw) !== undefined;
  if (isGivenName(article.words[first] ?? '') && surname && !verbal && !isNameStop(second)) {
    return article.tokens[first]?.pos === 'PROPN' && article.tokens[first + 1]?.pos === 'PROPN' ? first + 2 : undefined;
  }
  return undefined;
}
