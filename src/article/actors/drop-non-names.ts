import { calendarWords, countryOfDemonym, isNameStop, isOrganisationNoun } from '../../lexicons/index.ts';
import { type ActorText, organisationAt, textOfTokens } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Takes out what names nobody in a report: adjectives of countries, days, who took a picture, the state of a lawmaker. */
export function dropNonNames(article: ActorText, names: readonly NameSpan[]): NameSpan[] {
  return names.filter((name) => !isNoName(article, name));
}

function isNoName(article: ActorText, { first, end, title, addressFirst }: NameSpan): boolean {
  if (isNameStop(article.words.slice(first, end).join(' '))) return true;
  // "Ann Lee (D-Ohio)": the state of a lawmaker's party mark.
  if (article.words[first - 1] === '-' && /^[rdi]$/u.test(article.words[first - 2] ?? '')) return true;
  if (article.words[first + 1] === '-' && /^[RDI]$/u.test(article.raw(first))) return true;
  // "REUTERS/Ann Lee": who took the picture.
  if (article.words[first - 1] === '/' && article.glued(first - 1)) return true;
  // "(Ann Lee/Reuters)", "Picture: Ann Lee/Courier": the same, the other way round.
  if (
    /^[(:]$/u.test(article.words[first - 1] ?? '') &&
    article.words[end] === '/' &&
    article.glued(end - 1) &&
    article.capital(end + 1) &&
    end - first > 1
  )
    return true;
  if (title !== undefined || addressFirst !== undefined) return false;
  if (countryOfDemonym(textOfTokens(article, first, end)) !== undefined) return true;
  if (end - first > 1) return false;
  const [word, raw] = [article.words[first] ?? '', article.raw(first)];
  if (calendarWords().months.has(word.replace(/\.$/u, '')) && /^\d/u.test(article.words[end] ?? '')) return true;
  // "The Museum" in capitals is a common noun that means its institution.
  if (isOrganisationNoun(word) && raw !== raw.toUpperCase() && organisationAt(article, first, end) === undefined)
    return true;
  return raw.length < 2;
}
