/** By what passages are found among very many articles: a sample of their runs of words, one in seven. */
import { shingle, sortDistinct, winnow } from '../../algorithms/index.ts';

/** Words of a run. Shorter ones are turns of phrase ("told reporters on the sidelines of the"). */
const SEED_WORDS = 8;
/** With these many runs in a window, no shared run of 20 words is missed. */
const WINDOW = 13;

/** Hashes by which articles that share a run of 20 words are sure to meet, and most that share 8; distinct, ascending. Linear. */
export const findSeeds = (words: Uint32Array): Uint32Array => sortDistinct(winnow(shingle(words, SEED_WORDS), WINDOW));
