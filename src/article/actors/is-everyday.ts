import { findOrganisation, findPlace, isGivenName, rarityOf } from '../../lexicons/index.ts';
import type { ActorText } from './actor-text.ts';

/** In at least 1.5 % of news articles: an everyday word, or a name everybody knows. */
const COMMON_BELOW = 4.2;

/** Whether a word is so common in news that a capital alone, as at the start of a sentence, makes it no name. */
export function isEveryday(article: ActorText, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined || isGivenName(token.norm)) return false;
  const raw = article.raw(index);
  return rarityOf(token.stem) < COMMON_BELOW && findPlace(raw) !== 'sure' && findOrganisation(raw) === undefined;
}
