/**
 * A look-up by a short text that keeps its answers: the words and names of news are asked for over and over. Answers age
 * by generations: when enough new ones have come, those that nobody asked for since the time before are let go. So
 * memory stays bounded on any input, and what is asked for often is never worked out twice.
 */

/** Answers of one generation, by default; twice as many are kept at most. */
const GENERATION = 60_000;
/** Stands for an answer that is `undefined`. */
const NOTHING = Symbol('nothing');

/** @param lookUp pure; @param generation answers after which those that were not asked for are let go; default 60,000 */
export function remember<Answer>(lookUp: (text: string) => Answer, generation = GENERATION): (text: string) => Answer {
  let young = new Map<string, Answer | typeof NOTHING>();
  let old: typeof young = new Map();
  const renew = (text: string): Answer => {
    const own = ownCopy(text);
    const answer = old.get(own) ?? lookUp(own) ?? NOTHING;
    if (young.size >= generation) {
      old = young;
      young = new Map();
    }
    young.set(own, answer);
    return answer === NOTHING ? (undefined as Answer) : answer;
  };
  return (text) => {
    const known = young.get(text);
    if (known === undefined) return renew(text);
    return known === NOTHING ? (undefined as Answer) : known;
  };
}

/** Shorter slices are copies in V8 (`SlicedString::kMinLength`); a longer one, kept, would hold on to the article it stands in. */
const MIN_SLICE = 13;
const ownCopy = (text: string): string =>
  text.length < MIN_SLICE ? text : Buffer.from(text, 'utf16le').toString('utf16le');
