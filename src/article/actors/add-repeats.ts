import { isGivenName, rarityOf } from '../../lexicons/index.ts';
import type { ActorText } from './actor-text.ts';
import { isEveryday } from './is-everyday.ts';
import type { NameSpan } from './name-span.ts';

/** Names that begin with one word; bounds the work per word. */
const MAX_PER_WORD = 12;

/**
 * Adds the places where a name of the article stands again untagged, as in a headline in which every word has a capital:
 * the whole name, or the surname of a person. Linear, with a bounded look-ahead.
 */
export function addRepeats(article: ActorText, names: readonly NameSpan[]): NameSpan[] {
  const known = new Map<string, Known[]>();
  for (const name of names) {
    const words = article.words.slice(name.first, name.end);
    const [only = ''] = words;
    if (words.length > 1 || !isEveryday(article, name.first)) add(known, words, name.kind);
    const last = words.at(-1) ?? '';
    const surname = isGivenName(only) || (rarityOf(last) >= RARE && !article.seenLower(last));
    if (words.length > 1 && name.kind === 'person' && surname && last.length >= MIN_SURNAME)
      add(known, [last], 'person');
  }
  const all: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at < article.tokens.length; ) {
    const name = names[next];
    if (name !== undefined && name.first <= at) {
      all.push(name);
      next += 1;
      at = Math.max(at, name.end);
      continue;
    }
    const found = article.capital(at)
      ? longestAt(article, at, known.get(article.words[at] ?? ''), name?.first)
      : undefined;
    if (found !== undefined) all.push(found);
    at = found?.end ?? at + 1;
  }
  return all;
}

/** Shorter surnames are everyday words too often. */
const MIN_SURNAME = 4;
/** A word of this rarity names nothing but its bearer (ln(N/n)). */
const RARE = 6;

interface Known {
  readonly words: readonly string[];
  readonly kind: NameSpan['kind'];
}

function add(known: Map<string, Known[]>, words: readonly string[], kind: NameSpan['kind']): void {
  const [first = ''] = words;
  const list = known.get(first) ?? [];
  known.set(first, list);
  const same = list.some(
    (other) => other.words.length === words.length && other.words.every((word, at) => word === words[at]),
  );
  if (!same && list.length < MAX_PER_WORD) list.push({ words, kind });
}

/** The longest known name that stands at a token, with capitals, and ends before the next tagged one. */
function longestAt(
  article: ActorText,
  first: number,
  list: readonly Known[] | undefined,
  limit = Number.MAX_SAFE_INTEGER,
): NameSpan | undefined {
  let best: NameSpan | undefined;
  for (const { words, kind } of list ?? []) {
    const end = first + words.length;
    if (end > limit || (best !== undefined && end <= best.end)) continue;
    if (!words.every((word, offset) => article.words[first + offset] === word)) continue;
    if (article.tokens[end - 1]?.sentenceIndex !== article.tokens[first]?.sentenceIndex) continue;
    if (!article.capital(end - 1) || article.muted(first)) continue;
    if (words.length === 1 && article.capital(first - 1) && !article.loud(first) && !article.opens(first)) continue;
    best = { first, end, kind };
  }
  return best;
}
