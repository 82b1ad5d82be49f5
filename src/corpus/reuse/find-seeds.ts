/** By what passages are found among very many articles: a sample of their runs of words, one in seven. */
import { mixBits, shingle, sortDistinct, winnow } from '../../algorithms/index.ts';

/** Words of a run. Shorter ones are turns of phrase ("told reporters on the sidelines of the"). */
const SEED_WORDS = 8;
/** With these many runs in a window, no shared run of 20 words is missed. */
const WINDOW = 13;

/** Hashes by which articles that share a run of 20 words are sure to meet, and most that share 8; distinct, ascending. Linear. */
export const findSeeds = (words: Uint32Array): Uint32Array => sortDistinct(winnow(shingle(words, SEED_WORDS), WINDOW));

/**
 * The words with those stretches made unlike all others that are covered by these seeds, which its outlet repeats. Of a repeated
 * stretch at most 12 words on either side of its seeds stay: fewer than a passage needs. `article`: no other text has its number. Linear.
 */
export function hideRuns(words: Uint32Array, repeated: ReadonlySet<number>, article: number): Uint32Array {
  if (repeated.size === 0) return words;
  const own = new Set(findSeeds(words).filter((seed) => repeated.has(seed)));
  if (own.size === 0) return words;
  const symbols = words.slice();
  let hidden = 0;
  let last = -WINDOW - 1;
  for (const [start, hash] of shingle(words, SEED_WORDS).entries()) {
    if (!own.has(hash)) continue;
    // Between two seeds in neighbouring windows stand words of the same stretch.
    const from = start - last <= WINDOW ? hidden : Math.max(hidden, start);
    for (let at = from; at < start + SEED_WORDS; at += 1) symbols[at] = mixBits(mixBits(article) + at);
    hidden = start + SEED_WORDS;
    last = start;
  }
  return symbols;
}
