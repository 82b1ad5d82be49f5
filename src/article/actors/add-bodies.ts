import { isOrganisationNoun } from '../../lexicons/index.ts';
import type { ActorText } from './actor-text.ts';
import type { NameSpan } from './name-span.ts';

/** Longest name looked for, in words. */
const MAX_WORDS = 8;

/**
 * Adds untagged capitals that end in a chief noun of organisations: the tagger knows few bodies that are called by
 * everyday words ("The Quiet Heron Trust said"). Bounded work per noun.
 */
export function addBodies(article: ActorText, names: readonly NameSpan[]): NameSpan[] {
  const all: NameSpan[] = [];
  let next = 0;
  let free = 0;
  for (let at = 0; at < article.tokens.length; at += 1) {
    const name = names[next];
    if (name !== undefined && name.first <= at) {
      all.push(name);
      next += 1;
      free = name.end;
      at = Math.max(at, name.end - 1);
      continue;
    }
    const found =
      article.capital(at) && isChief(article, at, name?.first) ? bodyEndingAt(article, at, free) : undefined;
    if (found === undefined) continue;
    all.push(found);
    free = found.end;
  }
  return all;
}

/** A noun of organisations in capitals, the last of its capitals, in a plain line. */
const isChief = (article: ActorText, at: number, nextName: number | undefined): boolean =>
  !article.loud(at) &&
  !(article.words[at + 1] === '&' && article.capital(at + 2)) &&
  (!article.capital(at + 1) || nextName === at + 1) &&
  isOrganisationNoun(article.words[at] ?? '') &&
  article.tokens[at]?.pos !== 'VERB';

function bodyEndingAt(article: ActorText, last: number, free: number): NameSpan | undefined {
  const sentence = article.tokens[last]?.sentenceIndex;
  let first = last;
  for (let at = last - 1; at >= Math.max(free, last - MAX_WORDS); at -= 1) {
    const token = article.tokens[at];
    if (token === undefined || token.sentenceIndex !== sentence) break;
    if (token.norm === '&' && article.capital(at - 1) && at - 1 >= free) continue;
    if (!article.capital(at)) break;
    if (!/^(?:PROPN|NOUN|ADJ|VERB)$/u.test(token.pos)) break;
    first = at;
  }
  // The word before belongs to it and was tagged: then the tagger has judged.
  if (first === last || (first === free && free > 0 && article.capital(free - 1))) return undefined;
  return { first, end: last + 1, kind: 'organisation' };
}
